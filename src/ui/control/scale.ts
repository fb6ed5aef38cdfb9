import type { Input } from '../../engine/resolve.ts'
import type { Assumption } from '../../model/assumption.ts'
import type { Change } from '../../model/scenario.ts'

/** Where values stand along a slider: positions from 0 to `end`. */
export interface SliderScale {
  readonly least: number
  readonly most: number
  positionOf(value: number): number
  valueAt(position: number): number
}

export const end = 1000

/** Low and high as far as they were set by hand; others move with the value. */
export const endsOf = ({ low, high }: Change = {}): readonly number[] => [low, high].filter((end) => end !== undefined)

/**
 * The part of an assumption's bounds that its slider shows: what is believed of it with room on both sides. The bounds
 * themselves may reach far beyond, and a typed number may go there; the slider then reaches that far too.
 *
 * @param typed The value and the ends that were set by hand.
 */
export function sliderScale(own: Input, typed: readonly number[], { bounds, scale, step }: Assumption): SliderScale {
  return scale === 'linear' ? linear(own, typed, bounds, step) : logarithmic(own, typed, bounds)
}

function linear(own: Input, typed: readonly number[], [lowest, highest]: readonly [number, number], step: number): SliderScale {
  const width = own.high > own.low ? own.high - own.low : Math.max(Math.abs(own.value), 20 * step)
  const least = Math.min(...typed, Math.max(lowest, Math.floor((own.low - 1.2 * width) / step) * step))
  const most = Math.max(...typed, Math.min(highest, Math.ceil((own.high + 1.5 * width) / step) * step))
  return {
    least,
    most,
    positionOf: (at) => clamp(((at - least) / (most - least)) * end),
    valueAt: (position) => tidy(Math.round((least + (position / end) * (most - least)) / step) * step),
  }
}

function logarithmic(own: Input, typed: readonly number[], [lowest, highest]: readonly [number, number]): SliderScale {
  const smallest = own.low > 0 ? own.low : own.value > 0 ? own.value / 10 : 1
  const from = Math.min(Math.max(lowest, smallest / 4), ...typed.filter((value) => value > 0))
  const to = Math.max(Math.min(highest, Math.max(own.high, smallest * 10) * 4), ...typed)
  const width = Math.log(to / from)
  // Nothing has no logarithm: where it is allowed, it has the first position to itself.
  const least = lowest <= 0 ? lowest : from
  return {
    least,
    most: to,
    positionOf: (at) => (at <= from ? (at < from ? 0 : 1) : clamp((Math.log(at / from) / width) * end)),
    valueAt: (position) => (position < 1 ? least : Number((from * Math.exp((position / end) * width)).toPrecision(3))),
  }
}

/** One press of an arrow key, up or down; coarse is ten of them. */
export function stepped(value: number, by: number, { scale, step, bounds: [lowest, highest] }: Assumption): number {
  const next =
    scale === 'linear'
      ? tidy(Math.round((value + by * step) / step) * step)
      : value === 0
        ? by > 0
          ? Math.max(lowest, 0.01)
          : 0
        : Number((value * (1 + step) ** by).toPrecision(4))
  return Math.min(highest, Math.max(lowest, next))
}

const clamp = (position: number) => Math.min(end, Math.max(0, position))

/** Without the dust that binary fractions leave. */
const tidy = (value: number) => Number(value.toPrecision(12))
