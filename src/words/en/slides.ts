import type * as zh from '../zh-CN/slides.ts'

/** What the slides of the command line say, in English. */
export const slides: typeof zh.slides = {
  font: 'Arial',
  yuan: 'CNY',
  mean: 'mean',
  manyYuan: { unit: 'CNY bn', times: 1e-9 },
  sources: 'Where the numbers come from',
  eachAssumption: 'The sources and judgements of each assumption of the model are in the workbook of the scenario',
  loss: 'Chance of loss',
  worths: 'Which sentence is worth most',
}
