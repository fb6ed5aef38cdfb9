import { productName } from '../properNames.ts'
import type * as zh from '../zh-CN/chartSlides.ts'
import { bracketed, list } from './grammar.ts'

/** What the slides of charts say besides the charts, in English. */
export const chartSlides: typeof zh.chartSlides = {
  footer: (title, model, version, day) => [title, `model ${model} version ${version}`, day, productName].join(' · '),
  measured: (measure, unit) => (unit === '' ? measure : bracketed(measure, unit)),
  bare: (measure) => measure.replace(/[;:].*$|, which stand at the ends$/, ''),
  series: list,
  sources:
    'Sources: “What we talk about when we talk about Sora” (February 2024), and those of each assumption, listed in the workbook of this scenario',
  notes: (summary, where) => `${summary}\n\nSeen: ${where}. The figures can be edited: right click the chart, Edit data.`,
  count: 'Draws',
  back: 'Open this scenario',
}
