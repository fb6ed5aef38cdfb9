import { inside, one, opening } from './grammar.ts'
import type * as zh from '../zh-CN/costCharts.ts'

/** What is only paid because of AI, in a few words. */
export const costNames: typeof zh.costNames = {
  generationCost: 'Generation',
  directionCost: 'AI direction',
  reviewCost: 'Reviewing takes',
  licenceCost: 'Rights holders',
  complianceCost: 'Compliance',
  audienceLoss: 'Audience loss',
  creativeReinvestment: 'Creative reinvestment',
  transitionCost: 'Cost of switching',
}

const parts = (all: boolean) => (all ? 'production and distribution' : 'production only')

const made = ({ unit, all }: zh.ProjectFound, comesTo: string) =>
  opening(`${all ? 'with distribution, ' : ''}${one(unit)} made with AI ${comesTo}`)

/** What one unit costs. */
const means = 'the percentage is the mean over draws, not that of the two means'

export const cost: typeof zh.cost = {
  measure: (unit, all) => `Cost of one ${unit}, ${parts(all)}`,
  means,
  shaded: (measure) => `${measure}; ${means}; shaded: AI against traditional, middle 50% and 90%`,
  share: 'AI / traditional',
  same: (of) => made(of, `costs as much as before in ${of.year}`),
  since: (of, from, size, usable) =>
    made(of, `is cheaper from ${from} and costs ${size} less by ${of.year}, if ${usable} of takes are usable`),
  less: (of, size, usable) => made(of, `costs ${size} less in ${of.year}, if ${usable} of takes are usable`),
  more: (of, size, usable, cheaperFrom) =>
    made(
      of,
      `still costs ${size} more in ${of.year}, when ${usable} of takes are usable${cheaperFrom === undefined ? '' : `; cheaper from ${cheaperFrom}`}`,
    ),
  summary: (title, [start, end], traditional, withAi) =>
    `${title}. Traditional: ${traditional[0]} in ${start}, ${traditional[1]} in ${end}. Made with AI: ${withAi[0]}, then ${withAi[1]}.`,
}

/** What one project costs in each industry, as a share of the traditional cost. */
export const costOfAll: typeof zh.costOfAll = {
  measure: 'Cost of one project made with AI; traditional = 100%',
  finding: (year, all, cheapest, low, dearest, high) =>
    `${all ? 'With distribution, in' : 'In'} ${year} AI costs ${low} of the traditional way in ${inside(cheapest)}, ${high} in ${inside(dearest)}`,
}

/** The small parts of a budget as one, and all of its parts. */
export const rest: typeof zh.rest = { lines: 'Other lines', costs: 'Other new costs', total: 'Total' }

/** Whose money it is: that of a project, or of an industry. */
export const whose: typeof zh.whose = { project: (_, unit) => one(unit), industry: inside }

/** Steps from one total to another, as a table. */
export const steps: typeof zh.steps = { step: 'Step', change: 'Change' }

/** From the traditional budget of a project to that with AI. */
export const waterfall: typeof zh.waterfall = {
  from: 'Traditional budget',
  to: 'Budget with AI',
  measure: (unit, year, all) => `Budget of one ${unit} in ${year}, ${parts(all)}`,
  none: ({ unit, year }) => `In ${year} AI takes over none of the cost of ${one(unit)}`,
  finding: ({ unit, year, all }, start, saved, eaten) =>
    `In ${year} AI takes ${saved} out of the ${start} ${all ? 'budget' : 'production budget'} of ${one(unit)}; new costs${all ? ' and creative work' : ''} take back ${eaten === undefined ? 'more than that' : `${eaten} of it`}`,
}

/** From what all industries spend without AI to what they spend with it. */
export const spend: typeof zh.spend = {
  from: 'Spending without AI',
  to: 'Spending with AI',
  rebound: 'More output',
  measure: (whose, year) => `Spending in ${inside(whose)} in ${year}, production and distribution`,
  finding: (whose, year, share, less) =>
    `In ${year} AI ${less ? 'cuts' : 'raises'} spending in ${inside(whose)} by ${share}, extra output included`,
  same: (whose, year) => `In ${year} AI does not change spending in ${inside(whose)}`,
}

/** What is spent with AI, line by line. */
export const budget: typeof zh.budget = {
  measure: (whose, all) => `What ${whose} costs with AI, ${parts(all)}; purple on top: costs that AI brings`,
  unit: (name) => one(name),
  finding: (year, whose, money, share, top) =>
    `In ${year} the AI budget of ${whose} is ${money}; ${share} is new costs, the largest part is ${inside(top)}`,
}

/** Who is paid. */
export const paid: typeof zh.paid = {
  nobody: { kept: 'Saved, kept by payers', added: 'Extra spending', audience: 'Lost with the audience', others: 'Others' },
  left: (sum) => `Without AI: ${sum}`,
  right: (sum) => `With AI: ${sum}`,
  middle: (sum) => `${sum} moves`,
  measure: (whose, year, all) =>
    `Who is paid for ${whose} in ${year}, ${parts(all)}; the middle is money that moves, both sides add up to the same`,
  same: (year, whose) => `In ${year} AI does not change who is paid for ${whose}`,
  finding: (year, _, loser, lost, gainer, gained) =>
    `In ${year} AI takes ${lost} from ${inside(loser)} and brings ${inside(gainer)} ${gained} more`,
  more: (year, _, gainer, gained) => `In ${year} AI brings ${inside(gainer)} ${gained} more`,
  saved: (finding, money) => `${finding}; ${money} is saved`,
  spent: (finding, money) => `${finding}; ${money} is extra spending`,
  columns: ['Paid', 'Without AI', 'With AI', 'Change'],
}
