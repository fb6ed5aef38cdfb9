import { models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Fault } from './fault.ts'
import { readScenario, type Kept, type Models } from './readScenario.ts'
import { Unreadable } from './unreadable.ts'
import { writeScenario } from './writeScenario.ts'

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
