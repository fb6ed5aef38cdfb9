import type * as zh from '../zh-CN/modelPage.ts'

/** The page that shows the model, in English. */
export const modelPage: typeof zh.modelPage = {
  title: 'The full model',
  lead: (equations, assumptions, factors) =>
    `${equations} equations and ${assumptions} assumptions${factors === 0 ? '' : factors === 1 ? ', besides one shared factor' : `, besides ${factors} shared factors`}. This page is generated from the model itself.`,
  part: 'Equations or assumptions',
  equations: (count) => `Equations ${count}`,
  assumptions: (count) => `Assumptions ${count}`,
  search: 'Search names, meanings, formulas',
  nothing: 'No match.',
  identifiers: 'Show identifiers',
  written: { md: 'As Markdown', tex: 'As LaTeX' },
  unit: 'Unit',
  by: (dimensions) => `by ${dimensions.join(', ')}`,
  dimensions: { industry: 'industry', format: 'format', line: 'cost line', recipient: 'recipient', year: 'year' },
  columns: {
    assumption: 'Assumption',
    value: 'Value',
    range: 'Low–high',
    distribution: 'Distribution',
    bounds: 'Bounds',
    unit: 'Unit',
    ground: 'Basis',
  },
  sourced: (count) => (count === 1 ? '1 source' : `${count} sources`),
  judged: 'Judgement',
}
