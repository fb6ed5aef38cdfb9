import type { Observed } from './errorModel.ts'

/** Why two figures of different versions mean the same; the words for the screen stand by these names. */
export type Reason =
  | 'aSecond'
  | 'shortage'
  | 'takes'
  | 'commercials'
  | 'net'
  | 'filmed'
  | 'switched'
  | 'titles'
  | 'days'
  | 'people'
  | 'vendors'

/** A figure of version 3 that versions 1 and 2 have too. */
export interface Counterpart {
  readonly variable: string
  /** The format that it is of in version 3; nothing where it is of everyone. */
  readonly format?: string
  /** The industry that it is of in versions 1 and 2. */
  readonly industry?: string
  readonly recipient?: string
  readonly because: Reason
}

const filmed = { format: 'liveSeries', industry: 'shortDrama' } as const
const commercials = { format: 'brandFilm', industry: 'advertising' } as const
const titles = { format: 'mobileGame', industry: 'games' } as const

/**
 * What all versions of the model can see. The variable has the same name in all of them. Versions 1 and 2 have no comic series, no clips
 * for feeds by themselves and no season of animation; and adoption by count or by value is not their `adoption`.
 */
export const counterparts: readonly Counterpart[] = [
  { variable: 'price', because: 'aSecond' },
  { variable: 'scarcity', because: 'shortage' },
  { variable: 'generationRatio', ...filmed, because: 'takes' },
  { variable: 'generationRatio', ...commercials, because: 'commercials' },
  { variable: 'productionSavingShare', ...filmed, because: 'net' },
  { variable: 'productionSavingShare', ...commercials, because: 'commercials' },
  { variable: 'productionSavingShare', ...titles, because: 'net' },
  { variable: 'aiProductionCost', ...filmed, because: 'filmed' },
  { variable: 'productionUnitCost', ...filmed, because: 'filmed' },
  { variable: 'outputUnits', ...filmed, because: 'filmed' },
  { variable: 'adoption', ...filmed, because: 'switched' },
  { variable: 'adoption', ...titles, because: 'titles' },
  { variable: 'workdaysAfter', ...filmed, because: 'days' },
  { variable: 'jobsBefore', ...filmed, because: 'people' },
  { variable: 'paidAfter', recipient: 'compute', because: 'vendors' },
]

/** An observation of version 3 as versions 1 and 2 see it; nothing where they have no such figure. */
export function seenByEarlier(observation: Observed): Observed | undefined {
  const { industry: format, ...rest } = observation
  const found = counterparts.find((one) => one.variable === rest.variable && one.format === format && one.recipient === rest.recipient)
  return found && { ...rest, ...(found.industry !== undefined && { industry: found.industry }) }
}
