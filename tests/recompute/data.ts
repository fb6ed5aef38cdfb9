// The data that the recomputation reads: data/assumptions.json, written down apart from the product and never from it.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sora2024 } from '../../src/model/versions/1/model.ts'

/** One assumption: its reading, its range, and what would hold if its claim were false. */
export interface Assumption {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly distribution: string
  readonly claim?: string
  readonly neutral?: number
  readonly factor?: string
  readonly loading?: number
}

/** One cost line of an industry. */
export interface Line {
  readonly id: string
  readonly recipient: string
  readonly production: boolean
  readonly creative: boolean
  readonly assumptions: Readonly<Record<string, Assumption>>
}

/** One industry with its cost lines. */
export interface Industry {
  readonly id: string
  readonly assumptions: Readonly<Record<string, Assumption>>
  readonly lines: readonly Line[]
}

/** What assumptions.json holds, as far as it is computed with. */
export interface Data {
  readonly simulation: { readonly startYear: number; readonly years: number; readonly samples: number; readonly seed: number }
  readonly bounds: Readonly<Record<string, readonly [number, number]>>
  readonly recipients: Readonly<Record<string, unknown>>
  readonly assumptions: Readonly<Record<string, Assumption>>
  readonly industries: readonly Industry[]
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The model's own values, from the file that only the tests have. */
export function loadData(): Data {
  return JSON.parse(readFileSync(here('data/assumptions.json'), 'utf8')) as Data
}

/** The product's data in the shape of that file, to be held against it. Only numbers are taken from it, nothing that computes. */
export function productData(): Data {
  const { assumptions, world, simulation, recipients, formats } = sora2024
  const described = Object.entries({ ...assumptions.world, ...assumptions.format, ...assumptions.line })
  const bounds = Object.fromEntries(described.map(([name, { bounds }]) => [name, bounds]))
  return { simulation, bounds, recipients, assumptions: world, industries: formats }
}

/** The names of the check scenarios in `scenarios/`, without their ending. */
export function scenarioNames(): readonly string[] {
  const ending = '.json'
  const files = readdirSync(here('scenarios')).filter((file) => file.endsWith(ending))
  return files.map((file) => file.slice(0, -ending.length)).sort()
}

/** Where the file of a check scenario lies. */
export function scenarioFile(name: string): string {
  return here(`scenarios/${name}.json`)
}
