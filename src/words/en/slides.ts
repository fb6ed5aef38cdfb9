import type * as zh from '../zh-CN/slides.ts'

/** What the slides of the command line say, in English. */
export const slides: typeof zh.slides = {
  font: 'Arial',
  yuan: 'CNY',
  mean: 'mean',
  manyYuan: { unit: 'CNY bn', times: 1e-9 },
  sources: 'Sources: those of each assumption of the model',
  worths: 'Which sentence is worth most',
}
