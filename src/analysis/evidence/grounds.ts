import { readingAt } from '../catalogue/address.ts'
import type { Input } from '../../engine/resolve.ts'
import { isPositive, type Reading } from '../../model/assumption.ts'
import type { Model } from '../../model/model.ts'
import type { Source } from '../../model/source.ts'
import type { Confidence } from './errorModel.ts'

/** What an assumption rests on, the weakest first. */
export const grades = ['none', 'judgement', 'anecdote', 'old', 'sound'] as const

/** `none`: no published source; `judgement`: sources that do not give the size, which is judged; `anecdote`: none better than C; `old`: nothing newer than `fresh` years; `sound`: the rest. */
export type Grade = (typeof grades)[number]

/** Evidence is fresh for so many years. */
export const fresh = 2

/**
 * By how much a range is stretched, around its value: by half where no published source gives the size, by a quarter where there are
 * anecdotes only, and by a tenth for every year that the newest source is older than `fresh`, five years at the most.
 */
export const stretch = { unsourced: 0.5, anecdote: 0.25, aYear: 0.1, mostYears: 5 } as const

/** What one assumption rests on. */
export interface Ground {
  readonly path: string
  readonly grade: Grade
  readonly sources: readonly string[]
  /** The id of the text that says how the number follows from its sources, or from what it is judged where they do not give it. */
  readonly because?: string
  /** The best of its sources; nothing where there is none. */
  readonly confidence?: Confidence
  /** Of its newest source, as a year with a fraction; nothing where there is none with a date. */
  readonly date?: number
  /** What its range is stretched by, 1 where the rule leaves it alone. */
  readonly factor: number
}

/** Sources by their ids. */
export type Sources = Readonly<Record<string, Pick<Source, 'date' | 'confidence' | 'year'> | undefined>>

/** Look at what every uncertain assumption of a scenario rests on (a shared factor rests on nothing but those it moves), seen from a point in time such as 2026.9. */
export function groundsOf(model: Model, inputs: Iterable<Input>, sources: Sources, now: number): Ground[] {
  return [...inputs]
    .filter(({ distribution, kind }) => distribution !== 'fixed' && kind !== 'factor')
    .map(({ path }) => groundOf(path, readingAt(model, path), sources, now))
}

function groundOf(path: string, reading: Reading | undefined, known: Sources, now: number): Ground {
  const ids = (reading?.sources ?? []).filter((id) => known[id])
  const sources = ids.flatMap((id) => known[id] ?? [])
  const because = reading?.judgement ?? reading?.derivation
  const ground = { path, sources: ids, ...(because !== undefined && { because }) }
  if (sources.length === 0) return { ...ground, grade: 'none', factor: 1 + stretch.unsourced }
  // A judgement beside a source means that the source does not give the size.
  if (reading?.judgement !== undefined) return { ...ground, grade: 'judgement', factor: 1 + stretch.unsourced }
  const confidence = (['A', 'B', 'C'] as const).find((grade) => sources.some((source) => source.confidence === grade)) ?? 'C'
  const date = Math.max(...sources.map(dateOf))
  const years = Math.min(stretch.mostYears, Math.max(0, now - date - fresh))
  const grade: Grade = confidence === 'C' ? 'anecdote' : years > 0 ? 'old' : 'sound'
  const factor = 1 + (confidence === 'C' ? stretch.anecdote : 0) + stretch.aYear * years
  return { ...ground, grade, confidence, date, factor }
}

/** When a source was published, as a year with a fraction; where it does not say, the year that it speaks of. */
export function dateOf({ date, year }: Pick<Source, 'date' | 'year'>): number {
  const [, yearOf, month] = /(\d{4})(?:-(\d{2}))?/.exec(date) ?? []
  return yearOf === undefined ? year : Number(yearOf) + (month === undefined ? 0.5 : (Number(month) - 0.5) / 12)
}

/** The ends of a range stretched around its value, held inside the bounds of the assumption. */
export function widened(
  { value, low, high, bounds: [least, most], distribution }: Input,
  factor: number,
): { readonly low: number; readonly high: number } {
  const round = (end: number) => Number(end.toPrecision(6))
  // A logarithm has no zero to stretch to.
  const floor = isPositive(distribution) ? Math.max(least, low / factor) : least
  return {
    low: Math.min(low, Math.max(floor, round(value - factor * (value - low)))),
    high: Math.max(high, Math.min(most, round(value + factor * (high - value)))),
  }
}
