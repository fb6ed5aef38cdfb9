import { figureText } from './figureText.ts'
import { bracketed, inside, opening } from './grammar.ts'
import type * as zh from '../zh-CN/outcomeCharts.ts'

const savingMeasure = 'Bars: yearly saving. Line: cumulative saving, discounted'

/** What is saved, and when the switch is paid for. */
export const saving: typeof zh.saving = {
  yearly: 'Yearly saving',
  sum: 'Cumulative saving',
  paid: (year) => `Paid back ${year}`,
  halfPaid: (year) => `Half of draws paid back ${year}`,
  measure: savingMeasure,
  summary: (title, yearly, sum) => `${title}. ${savingMeasure}: ${yearly}, ${sum}.`,
  chances: (name, payback, gains, end, size) => `In ${inside(name)} ${payback}; mean ${gains ? 'saving' : 'loss'} by ${end}: ${size}`,
  nothing: (name, end) => `In ${inside(name)} AI saves nothing by ${end}`,
  never: (name, end, size) => `In ${inside(name)} the switch has not paid back by ${end}: it is ${size} short`,
  atOnce: (name, end, size) => `In ${inside(name)} the switch pays from the first year, and saves ${size} by ${end}`,
  from: (name, year, end, size) => `In ${inside(name)} the switch pays for itself in ${year} and has saved ${size} by ${end}`,
}

const gains = (name: string, value: string, loses: boolean) =>
  `In ${inside(name)} the switch ${loses ? `loses ${value.replace('−', '')}` : `is worth ${value}`}`

/** How the net present value spreads. */
export const npv: typeof zh.npv = {
  measure: (samples) => `Net present value; ${samples} draws, the outer 5% on each side paler`,
  point: (name, value, loses) => `${gains(name, value, loses)}, draws pending`,
  finding: (name, value, loses, share) => `${gains(name, value, loses)} on average, and ${figureText.loses(share)}`,
}

const alone = (title: string, place: string) => `${opening(title)}${place === '' ? '' : ` in ${inside(place)}`} alone`

/** How far each assumption alone moves a figure. */
export const tornado: typeof zh.tornado = {
  measure: 'Mean with each held at its P10 and P90 (labelled), the rest as drawn',
  columns: ['Assumption', 'P10', 'P90', 'Mean at P10', 'Mean at P90'],
  base: (value) => `Mean ${value}`,
  finding: (title, place, figure, least, most) => `${alone(title, place)} moves ${inside(figure)} from ${least} to ${most}`,
}

/** Where the uncertainty of a figure comes from. */
export const variance: typeof zh.variance = {
  measure: (hatched) =>
    `Variance left if all else were known; shared uncertainty counts once, under its factor${hatched ? '; hatched: not settled' : ''}`,
  columns: ['Assumption', 'Left if only it is unknown', 'Error', 'Explained with what moves with it', 'Error', 'Settled'],
  settled: { true: 'yes', false: 'no' },
  hint: (left, told) => `left if only it is unknown ${left}; explained with what moves with it ${told}`,
  early: 'Too early to rank: the errors are larger than the differences',
  finding: (title, place, figure, share) => `${alone(title, place)} accounts for ${share} of the uncertainty in ${inside(figure)}`,
}

/** What a small move of each assumption does to a figure. */
export const elasticities: typeof zh.elasticities = {
  measure: (kinks) =>
    `Change if an assumption alone is 1% more, all others as set: a small move, here and now${kinks.length > 0 ? `; kinks in ${kinks.map(inside).join(', ')}` : ''}`,
  columns: { assumption: 'Assumption', share: 'Change for 1% more', amount: 'The same in its unit' },
  finding: (title, place, figure, size, up) =>
    `1% more ${inside(title)}${place === '' ? '' : ` in ${inside(place)}`} ${up ? 'raises' : 'lowers'} ${inside(figure)} by ${size}`,
}

/** What each sentence of the article is worth. */
export const claims: typeof zh.claims = {
  empty: 'What is each sentence worth?',
  measure: (figure) => `How much ${inside(figure)} falls if the claim is false; lines: 90% range`,
  saves: 'Claims of savings',
  limits: 'Claims of limits',
  columns: ['Claim', 'Side', 'Mean', 'P5', 'P95'],
  hint: bracketed,
  most: (name, money) => `“${name}” is worth most, ${money}`,
  none: 'No promise in the article is worth anything here',
  costs: (finding, name, money) => `${finding}; “${name}” costs most, ${money}`,
}
