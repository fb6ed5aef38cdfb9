import { productName } from '../properNames.ts'
import type * as zh from '../zh-CN/chartSlides.ts'
import { bracketed, inside, labelled, list } from './grammar.ts'

/** What slides say besides the charts, in English. */
export const chartSlides: typeof zh.chartSlides = {
  footer: (title, day) => [title, ...(day === undefined ? [] : [day]), productName].join(' · '),
  facts: ({ version, years: [from, until], whose, projects, draws, day }) =>
    [
      `Model version ${version}`,
      `${from}–${until}`,
      projects === undefined ? whose : `${whose}, ${projects} a year`,
      ...(draws === undefined ? [] : [`${draws} draws`]),
      ...(day === undefined ? [] : [day]),
    ].join(' · '),
  measured: (measure, unit) => (unit === '' ? measure : bracketed(measure, unit)),
  bare: (measure) => measure.replace(/[;:].*$/, ''),
  back: 'Open this scenario',
  notes: (summary, where) => `${summary}\n\nView: ${where}. The figures can be edited: right click the chart, Edit data.`,
  asked: (question) => `Ask the room first: ${question}`,

  answer: {
    range: '90% range (P5–P95)',
    loss: 'Chance of loss',
    drivers: (figure) => bracketed(`What moves ${inside(figure)} most`, 'result at its low and its high'),
  },
  rangeOf: (range) => `P5–P95 ${range}`,

  base: (name) => (name === '' ? 'Base (not drawn)' : labelled(name, 'base (not drawn)')),
  nineInTen: (name) => labelled(name, '90% range (P5–P95)'),
  half: (name) => labelled(name, 'middle half (P25–P75)'),
  shaded: (half, dashed) =>
    `${dashed ? 'shaded, or between dashed lines' : 'shaded'}: 90% range (P5–P95)${half ? '; darker: middle half (P25–P75)' : ''}`,
  series: list,
  marks: 'Marks',
  numbers: 'Axis (not drawn)',
  labels: 'Labels (not drawn)',
  level: 'Reference',
  value: 'Value',
  ends: { left: 'Lower end', right: 'Upper end' },
  losses: 'Losses',
  gains: 'Gains',
  from: (value) => `axis begins at ${value}`,

  sources: {
    title: 'Where the numbers come from',
    article: '“What we talk about when we talk about Sora” (February 2024): the model’s claims are taken from this article',
    source: (publisher, date) => `${publisher}, ${date}`,
    rest: (sourced, judged) =>
      `These are the sources of the assumptions that matter most. Of ${sourced + judged} assumptions ${sourced} rest on published sources and ${judged} are judgements; the workbook of this scenario lists the basis of each`,
  },
}
