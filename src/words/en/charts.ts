import { productName } from '../properNames.ts'
import { adoption, compute, creative, creativeOfAll, people } from './changeCharts.ts'
import { claimNames } from './claimNames.ts'
import { budget, cost, costNames, costOfAll, paid, rest, spend, steps, waterfall, whose } from './costCharts.ts'
import { bracketed, clauses, labelled, list, sentences } from './grammar.ts'
import { adoptionShares, gpuHour, traffic } from './marketCharts.ts'
import { claims, npv, saving, tornado, variance } from './outcomeCharts.ts'
import { filmOrGenerate, moneyByFormat, slate, squeezed } from './producerCharts.ts'
import type * as zh from '../zh-CN/charts.ts'

/** What charts say, in English. */
export const charts: typeof zh.charts = {
  heading: 'Charts',
  choose: 'Charts',
  some: 'Two to four charts at a time',

  names: {
    cost: 'Cost per unit',
    waterfall: 'Budget, step by step',
    budget: 'Budget by line',
    saving: 'Saving and payback',
    adoption: 'Adoption',
    npv: 'Net present value',
    tornado: 'Tornado',
    variance: 'Shares of variance',
    claims: 'Worth of claims',
    creative: 'Creative share',
    paid: 'Who is paid',
    people: 'Jobs',
    compute: 'Compute',
    filmOrGenerate: 'Film, mix or generate?',
    slate: 'The same money, more shots',
    squeezed: 'Who is squeezed',
    moneyByFormat: 'Where money goes',
    gpuHour: 'What a GPU hour earns',
    traffic: 'Traffic',
    adoptionShares: 'Adoption by count and value',
  },
  claimNames,
  costNames,

  card: {
    more: 'More',
    table: 'Show the table',
    chart: 'Show the chart',
    csv: 'Download CSV',
    json: 'Download JSON',
    png: 'Download PNG',
    noData: 'No data',
    notLoaded: 'The chart could not be loaded; reload the page to try again. Its table is there all the same.',
    note: (scenario) => `${productName} — ${scenario}`,
  },

  figure: /([−+]?[¥$]?\d[\d.,]*(?:–\d[\d.,]*)?(?:%|bn|m|k|tn)?)/,

  traditional: 'Traditional',
  withAi: 'Made with AI',
  everyIndustry: 'All industries',
  year: 'Year',
  waiting: 'Working it out …',
  needsDraws: 'Shown once the draws are in.',
  needsInsight: 'Worked out when the slider is let go.',
  shaded: (measure) => clauses([measure, 'shaded: middle 50% and 90% of draws']),
  seen: (value, range, source) => `${bracketed(`Seen: ${value}`, range)}\n${source}`,
  ownObservation: 'your own',

  summary: {
    finding: (title) => `${title}.`,
    lines: (title, parts, until) => `${bracketed(sentences([title, list(parts)]), String(until))}.`,
    areas: (title, parts) => sentences([title, list(parts)]),
    rows: (title, parts) => sentences([title, clauses(parts)]),
    members: (title, parts) => sentences([title, clauses(parts)]),
    steps: (title, parts) => sentences([title, list(parts)]),
    range: (title, range) => `${sentences([title, labelled('P5–P95', range)])}.`,
  },

  cost,
  costOfAll,
  rest,
  whose,
  steps,
  waterfall,
  spend,
  budget,
  paid,
  saving,
  npv,
  tornado,
  variance,
  claims,
  adoption,
  creative,
  creativeOfAll,
  people,
  compute,
  filmOrGenerate,
  slate,
  squeezed,
  moneyByFormat,
  gpuHour,
  traffic,
  adoptionShares,

  histogram: { from: 'From', to: 'To', draws: 'Draws', median: 'Median', mean: 'Mean' },
  metric: {
    member: 'Of',
    value: 'Value',
    gone: 'This metric is gone',
    measure: (formula, unit) => (unit === undefined ? formula : bracketed(formula, unit)),
    finding: (title, value, where) => labelled(title, where.length === 0 ? value : bracketed(value, list(where))),
  },
}
