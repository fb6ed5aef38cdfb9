import type { Pool } from '../../analysis/elicitation/pools.ts'
import type { RoomPools } from '../../analysis/elicitation/roomPools.ts'
import type { Tenths } from '../../analysis/elicitation/fourStep.ts'
import { axisAround, ticksOf } from '../charts/axis.ts'

/** An axis of values, straight or by powers of ten, as shares from 0 to 1. */
export interface BeliefAxis {
  readonly at: (value: number) => number
  /** The value at a share. */
  readonly value: (share: number) => number
  readonly ticks: readonly number[]
}

/** From this ratio on an axis goes by powers of ten, where all is above 0. */
const wide = 40

/** The axis that holds all answers, the model's range and what was seen. By powers of ten goes only what can be long: a share is short. */
export function beliefAxis(
  rounds: readonly (RoomPools | undefined)[],
  others: readonly number[],
  [least, most]: readonly [number, number],
  ticks: number,
  times: number,
  canBeLong: boolean,
): BeliefAxis {
  const people = rounds.flatMap((pools) => pools?.people ?? [])
  const values = [...people.flatMap(({ said, belief }) => [...said, belief.at(-2), belief.at(2)]), ...others].filter(Number.isFinite)
  const [low, high] = [Math.max(least, Math.min(...values)), Math.min(most, Math.max(...values))]
  const small = Math.min(...people.map(({ said }) => said[0]), ...others.filter(Number.isFinite))
  if (canBeLong && small > 0 && high / small > wide) {
    const [from, to] = [Math.log10(small) - 0.1, Math.log10(high) + 0.05]
    const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, step) => 10 ** (Math.floor(from) + step))
    return {
      at: (value) => (value <= 0 ? -1 : (Math.log10(value) - from) / (to - from)),
      value: (share) => 10 ** (from + share * (to - from)),
      ticks: powers.filter((power) => Math.log10(power) >= from && Math.log10(power) <= to),
    }
  }
  const room = high > low ? 0.03 * (high - low) : Math.max(1e-9, Math.abs(low) * 0.5)
  const [from, to] = [Math.max(least, low - room), Math.min(most, high + room)]
  const width = to > from ? to - from : 1
  return {
    at: (value) => (value - from) / width,
    value: (share) => from + share * width,
    ticks: ticksOf(axisAround(from, to, ticks, times)).filter((tick) => tick >= from - 1e-9 * width && tick <= to + 1e-9 * width),
  }
}

const cells = 120

/**
 * How much probability a pool gathers along an axis: for each of so many cells, its middle as a share and the density there, per axis. What a bound
 * holds back is a heap and no density: there stands what is beside it.
 */
export function densityOf(
  pool: Pool,
  axis: BeliefAxis,
  [least, most]: readonly [number, number],
): readonly (readonly [share: number, density: number])[] {
  const edges = Array.from({ length: cells + 1 }, (_, edge) => axis.value(edge / cells))
  const belows = edges.map((edge) => pool.below(edge))
  const densities = belows.slice(1).map((below, cell) => Math.max(0, below - belows[cell]!) * cells)
  const [first, last] = [edges.findIndex((edge) => edge > least), edges.findLastIndex((edge) => edge < most)]
  return densities.map((density, cell) => {
    const held = Math.min(last - 1, Math.max(first, cell))
    return [(cell + 0.5) / cells, held === cell ? density : densities[held]!]
  })
}

/** How many times as wide the mixture is as the mean of quantiles, from P10 to P90. */
export function timesAsWide({ quantiles, mixture }: RoomPools): number {
  const width = ({ quantile }: Pool) => quantile(0.9) - quantile(0.1)
  return width(mixture) / width(quantiles)
}

/** Tenths of a pool that is to be compared with the model's. */
export const inTenths = ({ quantile }: Pool): Tenths => [quantile(0.1), quantile(0.5), quantile(0.9)]
