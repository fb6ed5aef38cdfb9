import { gainOf } from '../../analysis/catalogue/target.ts'
import type { DisagreementRequest, RoomBelief } from '../../analysis/elicitation/disagreement.ts'
import { poolsOf, weightsOfSeeds, type RoomPools } from '../../analysis/elicitation/roomPools.ts'
import { seenValues } from '../../analysis/elicitation/seenValues.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { figureOf } from '../../files/roomFaults.ts'
import type { Pooling, Room, Weighting } from '../../model/room.ts'

/** A room as it is looked at: one of its rounds, pooled in one way. */
export interface RoomView {
  readonly room: Room
  /** From 0. */
  readonly round: number
  readonly pool: Pooling
  readonly weights: Weighting
  /** By question; nothing where nobody whose answer counts has answered it. */
  readonly pools: readonly (RoomPools | undefined)[]
  /** What the seed questions say of everybody's weight; nothing where they cannot. */
  readonly seedWeights: ReadonlyMap<string, number> | undefined
}

/** Look at a round of a room, at its last one that has answers unless another is named. By seed questions it is weighted only where they allow it. */
export function roomView(resolved: ResolvedScenario, room: Room, named?: number): RoomView {
  const round =
    named ??
    Math.max(
      0,
      room.rounds.findLastIndex(({ answers }) => answers.length > 0),
    )
  const { model, scenario } = resolved
  const seedWeights = weightsOfSeeds(room, seenValues(room.questions, model.observations, scenario.observations))
  const weights = room.weights === 'seeds' && seedWeights ? 'seeds' : 'equal'
  const pools = room.questions.map((_, question) => poolsOf(room, round, question, resolved, weights === 'seeds' ? seedWeights : undefined))
  return { room, round, pool: room.pool ?? 'quantiles', weights, pools, seedWeights }
}

/** What is asked of a run about a room: what its answers do to the figure of whoever is looked at, and what the model says of the figures it was asked for. */
export function disagreementRequest(resolved: ResolvedScenario, view: RoomView, industry: string): DisagreementRequest {
  const { room, pools, pool } = view
  const beliefs = room.questions.flatMap(({ assumption: path }, place): RoomBelief[] => {
    const there = pools[place]
    if (path === undefined || !there) return []
    const people = there.people.map(({ said, weight }) => ({ said, weight }))
    return [{ path, people }]
  })
  return { aim: gainOf(resolved, industry), pool, beliefs, figures: figuresAsked(room).map((question) => figureOf(question)) }
}

/** The questions of a room that are about figures and that nobody is scored by. */
export const figuresAsked = ({ questions }: Room) => questions.filter(({ variable, seed }) => variable !== undefined && !seed)

/** P10, P50 and P90 of the pool in use. */
export const tenthsOf = (pools: RoomPools, pool: Pooling): readonly [number, number, number] => {
  const { quantile } = pools[pool]
  return [quantile(0.1), quantile(0.5), quantile(0.9)]
}
