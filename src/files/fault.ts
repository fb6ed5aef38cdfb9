import type { FormulaFault } from '../engine/formula/formulaFault.ts'
import { writeJsonPath, type JsonPath } from './jsonPath.ts'

/** Why a scenario file was not opened: what is wrong, where it stands, and what would be right. */
export type Fault = Finding & {
  readonly place: JsonPath
  /** The place as a person would write it; empty where the whole file is meant. */
  readonly path: string
  /** The line of the file, from 1, where one line is to blame. */
  readonly line?: number
}

/** What can be wrong with a scenario file. */
export type Finding = AboutBytes | AboutJson | AboutForm | AboutModel

type AboutBytes =
  | { readonly kind: 'empty' | 'utf-16' | 'not-utf-8' }
  /** Sizes in bytes. */
  | { readonly kind: 'too-large'; readonly found: number; readonly limit: number }
  /** A file of another kind under a scenario's name. */
  | { readonly kind: 'not-text'; readonly found: string }
  /** A link that was cut short, or in which something was changed. */
  | { readonly kind: 'link-broken' }
  /** A link that holds more than any scenario, in bytes. */
  | { readonly kind: 'link-too-large' | 'too-large-for-link'; readonly limit: number }

/** What JSON would have wanted where it could not be read on. */
export type JsonProblem = 'value' | 'word' | 'name' | 'colon' | 'comma' | 'end' | 'quote' | 'number' | 'escape' | 'character' | 'comment'

/** What can be wrong with a text that should be JSON. */
export type AboutJson =
  | { readonly kind: 'not-json'; readonly problem: JsonProblem; readonly column: number; readonly found: string }
  | { readonly kind: 'truncated'; readonly column: number }
  /** Behind a whole file stands something more. */
  | { readonly kind: 'after-the-end'; readonly column: number; readonly found: string }
  | { readonly kind: 'too-deep' | 'too-many-values'; readonly limit: number }
  | { readonly kind: 'duplicate-key' | 'reserved-key'; readonly key: string }
  | { readonly kind: 'not-finite'; readonly found: string }

/** What kind of value the format wants. */
export type Wanted = 'number' | 'string' | 'boolean' | 'array' | 'object' | 'number-or-object'

type AboutForm =
  /** `found` is what the file says of its format, if it says anything. */
  | { readonly kind: 'not-a-scenario'; readonly found?: string }
  | { readonly kind: 'wrong-id'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly found: number; readonly newest: number }
  | { readonly kind: 'wrong-type'; readonly wanted: Wanted; readonly found: string }
  | { readonly kind: 'nothing-in-it' }
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  | { readonly kind: 'not-one-of'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'not-whole'; readonly found: string }
  | { readonly kind: 'out-of-range'; readonly found: number; readonly least: number; readonly most: number; readonly unit?: string }
  | { readonly kind: 'too-long' | 'too-many'; readonly found: number; readonly limit: number }
  /** A list that has to be as long as another. */
  | { readonly kind: 'wrong-count'; readonly found: number; readonly wanted: number }
  /** A file of an older version of the format that could not be brought to the next. */
  | { readonly kind: 'not-migrated'; readonly from: number; readonly to: number }
  /** More faults than anyone would read. */
  | { readonly kind: 'more'; readonly count: number }

/** What a name in a file may stand for. */
export type NameKind = 'key' | 'model' | 'claim' | 'assumption' | 'recipient' | 'factor' | 'variable' | 'industry' | 'format'

type AboutModel =
  | { readonly kind: 'unknown-name'; readonly of: NameKind; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-model-version'; readonly model: string; readonly found: number; readonly known: readonly number[] }
  | { readonly kind: 'taken-id' | 'repeated-id'; readonly id: string }
  /** `low <= value <= high` does not hold, for the ends as they are after the value has moved. */
  | { readonly kind: 'order'; readonly low: number; readonly value: number; readonly high: number }
  | { readonly kind: 'no-width'; readonly distribution: string; readonly low: number; readonly high: number }
  | { readonly kind: 'not-positive'; readonly distribution: string; readonly low: number; readonly least: number }
  /** Exactly one of these has to be given. */
  | { readonly kind: 'one-of-two'; readonly names: readonly [string, string] }
  | { readonly kind: 'half-a-pair'; readonly given: string; readonly missing: string }
  | { readonly kind: 'formula'; readonly fault: FormulaFault; readonly formula: string }

/** Put a finding in its place. The path is written out when it is read: of a thousand faults a hundred are. */
export function faultAt(place: JsonPath, finding: Finding): Fault {
  return {
    ...finding,
    place,
    get path() {
      return writeJsonPath(place)
    },
  }
}

/** How many faults of one file are named. */
export const faultLimit = 100

/** The faults of many things. Those beyond the ones that are named are only counted: to put a hundred thousand into words takes long. */
export function faultsOfEach<Thing>(things: readonly Thing[], find: (thing: Thing) => readonly (() => Fault)[]): Fault[] {
  const faults: Fault[] = []
  for (const thing of things) for (const fault of find(thing)) faults.push(faults.length < faultLimit ? fault() : oneMore)
  return faults
}

/** Stands for the faults beyond those that are named. */
export const more = (count: number): Fault => faultAt([], { kind: 'more', count })

const oneMore = more(1)
