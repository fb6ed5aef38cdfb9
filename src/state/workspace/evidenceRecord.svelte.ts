import type { Scenario } from '../../model/scenario.ts'
import { AnswerBook } from '../runs/answerBook.svelte.ts'
import type { TaskRunner } from '../runs/task.ts'

/** The parts of the evidence page. */
export const evidenceParts = ['seen', 'claims', 'lessons', 'rests', 'headline', 'versions'] as const

/** A part of the evidence page. */
export type EvidencePart = (typeof evidenceParts)[number]

/** What the evidence says of scenarios, kept while other pages are looked at: under the headline stands what the page tells at length. */
export class EvidenceRecord {
  /** Which part of the page is looked at. */
  part: EvidencePart = $state.raw('seen')
  /** How what was seen fell among the draws of the open scenario. */
  readonly calibration: AnswerBook<'hindcast'>
  /** The same of the scenarios that it stands beside. */
  readonly standings: AnswerBook<'hindcast'>
  /** What the open scenario comes to once it agrees with what was seen. */
  readonly update: AnswerBook<'learn'>
  /** The scenario that was asked about last. */
  #of: Scenario | undefined

  constructor(runner: TaskRunner) {
    this.calibration = new AnswerBook(runner)
    this.standings = new AnswerBook(runner)
    this.update = new AnswerBook(runner)
  }

  /** Another scenario is open: what is still being worked out of the one before is no longer wanted. */
  turnTo(scenario: Scenario): void {
    if (this.#of === scenario) return
    this.#of = scenario
    this.calibration.cancel()
    this.update.cancel()
  }
}
