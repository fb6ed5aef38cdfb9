import type { Spread } from '../../analysis/runs/results.ts'
import { axisAround, ticksOf } from '../charts/axis.ts'

/** Where values and years lie on a small chart, in its own pixels. */
export interface Places {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
}

/** The draws of one variable over some years, as stretches of its spread. */
export type Fan = Readonly<Record<'p5' | 'p25' | 'mean' | 'p75' | 'p95', readonly number[]>>

/** The fan of one member over its first years. */
export function fanOf(spread: Spread, member: number, years: number, shown: number): Fan {
  const of = (name: keyof Fan) => Array.from(spread[name].subarray(member * years, member * years + shown))
  return { p5: of('p5'), p25: of('p25'), mean: of('mean'), p75: of('p75'), p95: of('p95') }
}

interface Room {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lay out a small chart of so many years that holds every value; on a logarithmic scale all have to be above zero. */
export function placesOf(
  values: readonly number[],
  years: number,
  { width, height, left, right, top, bottom }: Room,
  logarithmic: boolean,
): Places {
  const x = (year: number) => left + (year / Math.max(1, years - 1)) * (width - left - right)
  const inner = height - top - bottom
  if (!logarithmic) {
    const { min, max, step } = axisAround(Math.min(0, ...values), Math.max(...values), 4)
    return { x, y: (value) => top + inner * (1 - (value - min) / (max - min)), ticks: ticksOf({ min, max, step }) }
  }
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))]
  const span = Math.max(0.3, most - least)
  const [from, to] = [least - 0.04 * span, least + 1.04 * span]
  const y = (value: number) => top + inner * (1 - (Math.log10(value) - from) / (to - from))
  const factors = span > 2.2 ? [1] : span > 1.2 ? [1, 3] : [1, 2, 5]
  const ticks = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, power) => power + Math.floor(from))
    .flatMap((power) => factors.map((factor) => factor * 10 ** power))
    .filter((tick) => Math.log10(tick) >= from && Math.log10(tick) <= to)
  return { x, y, ticks }
}

/** A band as the outline of an SVG path. */
export function outline(low: readonly number[], high: readonly number[], { x, y }: Places): string {
  const there = high.map((value, year) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`)
  const back = low.map((value, year) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`).reverse()
  return `M${[...there, ...back].join('L')}Z`
}

/** A line as an SVG path. */
export const line = (values: readonly number[], { x, y }: Places): string =>
  `M${values.map((value, year) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`
