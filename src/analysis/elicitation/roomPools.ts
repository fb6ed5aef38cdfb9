import { inputOf, variableNamed } from '../catalogue/address.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Room, RoomQuestion } from '../../model/room.ts'
import { beliefOf, type Belief } from './belief.ts'
import { standardised, type Tenths } from './fourStep.ts'
import { poolOf, type Pool } from './pools.ts'
import { crpsOf, calibrationOf, fewestSeeds, seedWeights, type SeedAnswer } from './seedScores.ts'
import { standsAlone } from './standsAlone.ts'

/** What one person said of a question, and how much that counts. */
export interface PersonSaid {
  readonly by: string
  readonly said: Tenths
  readonly belief: Belief
  /** Those of all who answered add up to 1. */
  readonly weight: number
  readonly alone: boolean
}

/** What a room believes of one question, pooled both ways. */
export interface RoomPools {
  /** By their best guess, the least first. */
  readonly people: readonly PersonSaid[]
  readonly quantiles: Pool
  readonly mixture: Pool
}

/** Between which values the answers to a question may lie: the bounds of the assumption, or what a figure can come to by what it says of itself. */
export function boundsOfQuestion(
  { assumption, variable: name = '' }: RoomQuestion,
  resolved: ResolvedScenario,
): readonly [least: number, most: number] {
  if (assumption !== undefined) return inputOf(resolved, assumption).bounds
  const variable = variableNamed(resolved, name)
  if (!variable || variable.own || variable.mayBeNegative) return [-Infinity, Infinity]
  return [0, variable.display === 'share' ? 1 : Infinity]
}

/** What a round says of a question; nothing where nobody whose answer counts has answered it. */
export function poolsOf(
  room: Room,
  round: number,
  question: number,
  resolved: ResolvedScenario,
  weights?: ReadonlyMap<string, number>,
): RoomPools | undefined {
  const asked = room.questions[question]
  if (!asked) return undefined
  const bounds = boundsOfQuestion(asked, resolved)
  const said = (room.rounds[round]?.answers ?? []).flatMap(({ by, estimates }) => {
    const estimate = estimates[question]
    const weight = weights ? (weights.get(by) ?? 0) : 1
    return estimate ? [{ by, said: standardised(estimate, bounds), weight }] : []
  })
  const sum = said.reduce((total, { weight }) => total + weight, 0)
  if (!(sum > 0)) return undefined
  const alone = standsAlone(said.map((one) => one.said))
  const people = said
    .map((one, index) => ({ ...one, weight: one.weight / sum, belief: beliefOf(one.said, bounds), alone: alone[index] ?? false }))
    .sort((one, other) => one.said[1] - other.said[1])
  const counting = people.filter(({ weight }) => weight > 0)
  return { people, quantiles: poolOf(counting, 'quantiles'), mixture: poolOf(counting, 'mixture') }
}

/** How one person did on the seed questions. */
export interface SeedScore {
  readonly by: string
  readonly answered: number
  /** The mean of their continuous ranked probability scores, each as a part of what was seen; 0 for whoever knows. */
  readonly crps: number
  /** How many of the truths lay within their middle 80 %. */
  readonly inside: number
  /** Nothing with fewer than eight answers. */
  readonly calibration?: number
}

/** What was seen of the seed questions, by place among the questions. */
export type SeenValues = ReadonlyMap<number, number>

/** The answers of each person to the seed questions, the first that they gave. */
function seedAnswers({ rounds }: Room, seen: SeenValues): Map<string, Map<number, SeedAnswer>> {
  const all = new Map<string, Map<number, SeedAnswer>>()
  for (const { answers } of rounds)
    for (const { by, estimates } of answers) {
      const theirs = all.get(by) ?? new Map<number, SeedAnswer>()
      for (const [question, truth] of seen) {
        const estimate = estimates[question]
        if (estimate && !theirs.has(question)) theirs.set(question, { said: standardised(estimate), seen: truth })
      }
      if (theirs.size > 0) all.set(by, theirs)
    }
  return all
}

/** How everybody did on the seed questions, the best first. */
export const seedScores = (room: Room, seen: SeenValues): SeedScore[] =>
  [...seedAnswers(room, seen)]
    .map(([by, theirs]): SeedScore => {
      const answers = [...theirs.values()]
      const crps = answers.reduce((sum, { said, seen: truth }) => sum + crpsOf(beliefOf(said), truth) / Math.max(Math.abs(truth), 1e-12), 0)
      const calibration = calibrationOf(answers)
      return {
        ...{ by, answered: answers.length, crps: crps / answers.length },
        inside: answers.filter(({ said, seen: truth }) => said[0] <= truth && truth <= said[2]).length,
        ...(calibration !== undefined && { calibration }),
      }
    })
    .sort((one, other) => one.crps - other.crps)

/**
 * How much everybody counts by the seed questions; nothing where there are fewer than eight, or nobody has answered all of them. Whoever
 * passed one over does not count.
 */
export function weightsOfSeeds(room: Room, seen: SeenValues): ReadonlyMap<string, number> | undefined {
  if (seen.size < fewestSeeds) return undefined
  const complete = [...seedAnswers(room, seen)].filter(([, theirs]) => theirs.size === seen.size)
  const weights = seedWeights(complete.map(([, theirs]) => [...seen.keys()].map((question) => theirs.get(question)!)))
  return weights && new Map(complete.map(([by], person) => [by, weights[person]!]))
}
