import type { exports as zh } from '../zh-CN/exports.ts'

/** What leaves the app as a file, in English. */
export const exports: typeof zh = {
  title: 'Export',
  of: (scenario) => `Export “${scenario}”`,
  report: 'Report (print or PDF)',
  reportHint: 'On paper: the finding, its range, key figures, what matters and the sources',
  formats: {
    xlsx: 'Workbook (XLSX)',
    pptx: 'Slides (PPTX)',
    csv: 'All figures (CSV)',
    json: 'All figures (JSON)',
    html: 'One page to send (HTML)',
  },
  hints: {
    xlsx: 'Every figure a live formula; with percentiles and sources',
    pptx: 'The answer, the steps of the story with their charts and notes, the sources; charts can be edited',
    csv: 'One row per variable, member and year, with percentiles of the draws',
    html: 'The whole app with this scenario inside: opens with a double click, no network needed',
    json: 'The same figures, with the worth of each claim and what moves the total',
  },
  making: 'Creating the file',
  cancel: 'Cancel',
  done: (name) => `“${name}” is ready`,
  failed: (reason) => `The file could not be created: ${reason}`,
}
