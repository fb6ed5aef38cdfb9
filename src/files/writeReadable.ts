import { models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Fault } from './fault.ts'
import { readScenario, type Kept, type Models } from './readScenario.ts'
import { writeScenario } from './writeScenario.ts'

/** What was written could not be opened again: it must not take the place of anything that can. */
export class Unreadable extends Error {
  readonly text: string
  readonly faults: readonly Fault[]

  constructor(text: string, faults: readonly Fault[]) {
    super(faults.map(({ kind, path }) => `${path} ${kind}`.trim()).join(', '))
    this.text = text
    this.faults = faults
  }
}

/** Write a scenario file and read it again: all that is kept, saved, shared or handed out goes through here. Throws `Unreadable`. */
export function writeReadable(scenario: Scenario, kept: Kept = {}, known: Models = models): string {
  const text = writeScenario(scenario, kept, known)
  const read = readScenario(text, known)
  if (!read.ok) throw new Unreadable(text, read.faults)
  return text
}

/** What the reader would refuse in a scenario. */
export function faultsOfScenario(scenario: Scenario, known: Models = models): readonly Fault[] {
  const read = readScenario(writeScenario(scenario, {}, known), known)
  return read.ok ? [] : read.faults
}
