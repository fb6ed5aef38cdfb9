import { entryOf } from '../../entryOf.ts'
import type { Format } from '../../projectFormat.ts'
import type { Successor, Successors } from '../../successors.ts'
import type { FormatAssumptionName, LineAssumptionName, WorldAssumptionName } from './assumptions.ts'
import type { FormatId } from './formatIds.ts'
import type { VariableName } from './equations.ts'
import { brandFilm } from './formats/brandFilm.ts'
import { liveSeries } from './formats/liveSeries.ts'
import { mobileGame } from './formats/mobileGame.ts'

/** What a name of version 3 can be. */
type Name = WorldAssumptionName | FormatAssumptionName | LineAssumptionName | VariableName

/** What an industry of versions 1 and 2 has become. */
interface Owner {
  readonly format: Format
  /** Of one project and of all of them the amounts are what they were. */
  readonly sameProject?: true
  /** The lines are those of the same budget. */
  readonly sameBudget?: true
  /** Amounts of another kind of project: what is assumed of the industry, of each line, and of one line. */
  readonly amounts?: readonly (FormatAssumptionName | LineAssumptionName | `${string}.${LineAssumptionName}`)[]
  /** Lines that are a budget of their own now. */
  readonly budgets?: Readonly<Record<string, FormatId>>
}

/**
 * A series was a filmed one. A campaign was a brand's film and some forty clips for feeds, which are a budget of their own now, and its
 * media money was for both. A title was a large one, or as much animation; now it is a mid-size mobile game.
 */
const owners: Readonly<Record<string, Owner>> = {
  shortDrama: { format: liveSeries, sameProject: true, sameBudget: true },
  advertising: {
    format: brandFilm,
    sameBudget: true,
    amounts: ['finishedMinutes', 'directionRate', 'reviewRate', 'revenuePerUnit', 'media.baseCost'],
    budgets: { versions: 'feedAds' },
  },
  games: {
    format: mobileGame,
    amounts: [
      ...(['unitsStart', 'finishedMinutes', 'directionRate', 'reviewRate', 'revenuePerUnit'] as const),
      ...(['clearanceFee', 'labellingFee', 'consentFee', 'disputeCost', 'baseCost', 'days'] as const),
    ],
  },
}

/** The same under another name. */
const renamed: Readonly<Record<string, Name>> = {
  disputeProbability: 'takedownProbability',
  transitionShare: 'switchShare',
  // What version 1 called so is a net saving, and what is generated; under their old names stand a cost, and all that AI adds.
  productionSavingShare: 'netSavingShare',
  networkTraffic: 'generationTraffic',
}

/** What is about the same thing with another meaning, under the same name or another. */
const changed: Readonly<Record<string, Name>> = {
  // A floor of the price was there to pay for training; that is in what is charged on top of compute.
  priceFloor: 'priceMarkup',
  // Once the compute of a second that is bought, now of the same picture: most of the gain goes into better ones.
  efficiencyGain: 'efficiencyGain',
  // Once of the gap to the ceiling, now of the odds.
  usableHalving: 'usableHalving',
  // Once half of those willing did switch there; now nobody moves either way.
  hurdle: 'hurdle',
  // Once nominal, now real.
  inflation: 'costDrift',
  wageGrowth: 'costIndex',
  // Once the steepness of a curve over time, now how fast the odds grow where the saving pulls fully.
  adoptionSpeed: 'adoptionSpeed',
  // Once a share of the displaced cost, now of revenue.
  licenceShare: 'licenceShare',
  // Once for a fall of all cost, distribution included, now of the production cost alone.
  reboundElasticity: 'entryElasticity',
  // Once at all, now if the whole picture were generated: only a line of the desk does not depend on that.
  eligible: 'eligible',
}

/** Prices come from what compute costs, adoption from what it saves, and no average is made of projects with AI and without. */
const gone: readonly string[] = ['startPrice', 'priceDecline', 'adoptionMidpoint', 'averageUnitCost']

function successorOf(name: string): Successor {
  if (gone.includes(name)) return { means: 'gone' }
  const other = entryOf(changed, name)
  if (other !== undefined) return { means: 'meaning', to: other }
  return { means: 'same', to: entryOf(renamed, name) ?? name }
}

const ownerOf = (industry: string): Owner | undefined => entryOf(owners, industry)

function ofAssumption(path: string): Successor {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) return successorOf(first)
  if (first === 'factor') return { means: 'same', to: path }
  const owner = ownerOf(first)
  if (!owner) return { means: 'gone' }
  const [line, name = line] = rest.length === 1 ? [undefined, rest[0]] : rest
  const budget = line === undefined ? undefined : entryOf(owner.budgets ?? {}, line)
  if (budget !== undefined) return { means: 'project', to: budget }
  const { means, to } = successorOf(name ?? '')
  if (means === 'gone') return { means }
  const elsewhere = [owner.format.id, ...(line === undefined ? [] : [line]), to].join('.')
  const isOfPicture = owner.format.lines.some(({ id, picture }) => id === line && picture === true)
  if (means === 'meaning' && !(name === 'eligible' && !isOfPicture)) return { means, to: elsewhere }
  const isAmount = owner.amounts?.some((amount) => amount === name || amount === `${line}.${name}`) === true
  return { means: isAmount ? 'project' : 'same', to: elsewhere }
}

/** Where that went which versions 1 and 2 have, in which every industry has one budget. */
export const successors: Successors = {
  format: (industry) => ownerOf(industry)?.format.id,
  isSameProject: (industry) => ownerOf(industry)?.sameProject === true,
  isSameBudget: (industry) => ownerOf(industry)?.sameBudget === true,
  assumption: ofAssumption,
  name: successorOf,
  // What anyone has seen of a saving on production is what it costs, which keeps its name.
  observed: (variable) => (variable === 'productionSavingShare' ? { means: 'same', to: variable } : successorOf(variable)),
}
