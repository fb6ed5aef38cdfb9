// What a scenario file says, worked out from contract.md: the industries, years, ranges and credences that hold in it.
// The file is taken to be sound: finding faults is the product's work and has tests of its own.
import type { Assumption, Data, Industry, Line } from './data.ts'
import type { Values } from './model.ts'

/** What a file says of one assumption. A bare number is short for `{ value }`. */
export interface Change {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly distribution?: string
  readonly note?: string
}

/** An industry in a file: what is missing is the model's own, if the model has an industry of that id. */
export interface FileIndustry {
  readonly id: string
  readonly assumptions?: Readonly<Record<string, Assumption>>
  readonly lines?: readonly Line[]
}

/** A scenario file, as far as it is computed with. */
export interface ScenarioFile {
  readonly simulation?: Partial<Data['simulation']>
  readonly credence?: Readonly<Record<string, number>>
  readonly assumptions?: Readonly<Record<string, number | Change>>
  readonly industries?: readonly FileIndustry[]
}

/** A scenario worked out: the data with its industries and years, every assumption by path, and every credence that was set. */
export interface Resolved {
  readonly data: Data
  readonly assumptions: ReadonlyMap<string, Assumption>
  readonly credence: Readonly<Record<string, number>>
}

/** Work out a scenario file over the model's own data. */
export function resolve(model: Data, file: ScenarioFile): Resolved {
  const industries = mergeIndustries(model.industries, file.industries ?? [])
  const data: Data = { ...model, simulation: { ...model.simulation, ...file.simulation }, industries }

  const assumptions = new Map<string, Assumption>()
  const add = (start: string, named: Readonly<Record<string, Assumption>>) => {
    for (const [name, assumption] of Object.entries(named)) assumptions.set(start + name, assumption)
  }
  add('', data.assumptions)
  for (const industry of industries) {
    add(`${industry.id}.`, industry.assumptions)
    for (const line of industry.lines) add(`${industry.id}.${line.id}.`, line.assumptions)
  }

  for (const [path, change] of Object.entries(file.assumptions ?? {})) {
    const assumption = assumptions.get(path)
    if (assumption === undefined) throw new Error(`no assumption at ${path}`)
    const name = path.slice(path.lastIndexOf('.') + 1)
    assumptions.set(path, changed(assumption, typeof change === 'number' ? { value: change } : change, boundsOf(data, name)))
  }
  return { data, assumptions, credence: file.credence ?? {} }
}

/** The least and the most that an assumption of this name may be. */
export function boundsOf(data: Data, name: string): readonly [number, number] {
  const bounds = data.bounds[name]
  if (bounds === undefined) throw new Error(`no bounds for ${name}`)
  return bounds
}

/** What holds once a claim is believed only so far: `neutral + c * (drawn - neutral)`. */
export function believed({ claim, neutral }: Assumption, drawn: number, credence: Readonly<Record<string, number>>): number {
  if (claim === undefined || neutral === undefined) return drawn
  const c = credence[claim] ?? 1
  if (c === 1) return drawn // neutral + (drawn - neutral) may round
  return neutral + c * (drawn - neutral)
}

/** The numbers of the point estimate: every assumption at its value, as far as its claim is believed. */
export function pointValues({ assumptions, credence }: Resolved): Values {
  const values: Record<string, number> = {}
  for (const [path, assumption] of assumptions) values[path] = believed(assumption, assumption.value, credence)
  return values
}

function mergeIndustries(own: readonly Industry[], given: readonly FileIndustry[]): readonly Industry[] {
  const merged = [...own]
  for (const { id, assumptions, lines } of given) {
    const place = merged.findIndex((industry) => industry.id === id)
    const base = merged[place] ?? { id, assumptions: {}, lines: [] }
    const industry = { id, assumptions: { ...base.assumptions, ...assumptions }, lines: lines ?? base.lines }
    if (place < 0) merged.push(industry)
    else merged[place] = industry
  }
  return merged
}

/**
 * An assumption after a change. A range that the change does not give moves with the value: by the same factor, or from an
 * old value of 0 by the same step; then in order, then inside the bounds.
 */
function changed(old: Assumption, change: Change, [least, most]: readonly [number, number]): Assumption {
  const { note: _, ...said } = change
  if (old.low === undefined || old.high === undefined) return { ...old, ...said }

  const value = change.value ?? old.value
  const move = (end: number) => (old.value === 0 ? end + value : end * (value / old.value))
  const hold = (end: number) => Math.min(most, Math.max(least, end))
  const ends = change.value === undefined ? [old.low, old.high] : [move(old.low), move(old.high)]
  return { ...old, low: hold(Math.min(...ends)), high: hold(Math.max(...ends)), ...said }
}
