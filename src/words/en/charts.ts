import { adoption, compute, creative, creativeOfAll, people } from './changeCharts.ts'
import { claimNames } from './claimNames.ts'
import { budget, cost, costNames, costOfAll, paid, rest, spend, steps, waterfall, whose } from './costCharts.ts'
import { bracketed, clauses, inside, labelled, list, sentences } from './grammar.ts'
import { adoptionShares, gpuHour, traffic } from './marketCharts.ts'
import { claims, elasticities, npv, saving, tornado, variance } from './outcomeCharts.ts'
import { filmOrGenerate, moneyByFormat, slate, squeezed } from './producerCharts.ts'
import type * as zh from '../zh-CN/charts.ts'

/** What charts say, in English. */
export const charts: typeof zh.charts = {
  heading: 'Charts',
  choose: 'Charts',
  some: 'Two to four charts at a time',
  four: 'Four are shown: untick one to see another.',
  two: 'Two is the minimum: tick another before you remove one.',
  absent: (names) => `This version of the model has no figures for: ${list(names)}.`,

  names: {
    cost: 'Cost per unit',
    waterfall: 'Budget, step by step',
    budget: 'Budget by line',
    saving: 'Saving and payback',
    adoption: 'Adoption',
    npv: 'Net present value',
    tornado: 'What matters, one by one',
    variance: 'What matters, shares of variance',
    elasticities: 'What matters, a small move',
    claims: 'Worth of claims',
    creative: 'Creative share',
    paid: 'Who is paid',
    people: 'Jobs',
    compute: 'Compute',
    filmOrGenerate: 'Film, mix or generate?',
    slate: 'Same money, chance of a hit',
    squeezed: 'Who is squeezed',
    moneyByFormat: 'Cost by format',
    gpuHour: 'What a GPU hour earns',
    traffic: 'Traffic',
    adoptionShares: 'Adoption by count and value',
  },
  matters: 'What matters',
  mattersTo: (figure) => `What moves ${inside(figure)} most?`,
  claimNames,
  costNames,

  card: {
    more: 'More',
    table: 'Show the table',
    chart: 'Show the chart',
    csv: 'Download CSV',
    json: 'Download JSON',
    png: 'Download PNG',
    svg: 'Download SVG',
    copy: 'Copy picture',
    copied: 'The picture is on the clipboard',
    notLoaded: 'The chart could not be loaded; reload the page to try again.',
  },

  figure: /([−+]?[¥$]?\d[\d.,]*(?:%|bn|m|k|tn)?(?:(?:–| to )[−+]?[¥$]?\d[\d.,]*(?:%|bn|m|k|tn)?)?)/,

  traditional: 'Traditional',
  withAi: 'Made with AI',
  everyIndustry: 'All industries',
  ours: (format) => `Our ${inside(format)}`,
  year: 'Year',
  waiting: 'Computing…',
  needsDraws: 'Shown once the draws are in.',
  needsInsight: 'Computing…',
  beforeChange: 'Not yet worked out anew: as before the last change',
  shaded: (measure) => clauses([measure, 'shaded: middle 50% and 90% of draws']),
  seen: (value, range, source, held) =>
    `${bracketed(`Seen: ${value}`, range)}${held ? '; a test: no value was fitted to it' : ''}\n${source}`,
  seenKey: (measure, fitted, held) => clauses([measure, ...(fitted ? ['◆ seen'] : []), ...(held ? ['◇ seen, kept for testing'] : [])]),
  ownObservation: 'your own',

  inYear: (year, figure) => `${year}: ${figure}`,
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
  elasticities,
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
    member: 'Member',
    value: 'Value',
    gone: 'This metric no longer exists',
    measure: (formula, unit) => (unit === undefined ? formula : bracketed(formula, unit)),
    finding: (title, value, where) => labelled(title, where.length === 0 ? value : bracketed(value, list(where))),
  },
}
