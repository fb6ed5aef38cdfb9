import type { Fault } from './fault.ts'

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
