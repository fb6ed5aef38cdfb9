import { seedOf } from '../../engine/draws/hash.ts'
import type { Language } from '../../words/languages.ts'
import type { Focus } from '../../analysis/catalogue/visible.ts'
import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import type { Comparison } from '../../analysis/decisions/scenarioComparison.ts'
import type { FlipRequest, Flips } from '../../analysis/decisions/flipValues.ts'
import type { Search, Sought } from '../../analysis/decisions/goalSeek.ts'
import type { Mapped, TippingMap } from '../../analysis/decisions/tippingMap.ts'
import type { Disagreement, DisagreementRequest } from '../../analysis/elicitation/disagreement.ts'
import type { Observed } from '../../analysis/evidence/errorModel.ts'
import type { Hindcast } from '../../analysis/evidence/hindcast.ts'
import type { Learning, Method, Unreachable } from '../../analysis/evidence/learning.ts'
import type { FullCost, FullCostRequest } from '../../analysis/explain/fullCost.ts'
import type { Estimate, Explained, Influences, Told, Worths } from '../../analysis/runs/results.ts'
import type { InsightAbout } from '../../analysis/sensitivity/insight.ts'
import type { Decision, InformationWorth } from '../../analysis/sensitivity/valueOfInformation.ts'
import type { Scenario } from '../../model/scenario.ts'

/** Whatever takes longer than a frame, as plain data, so that it can be sent to a worker. */
export type Task =
  /** What a scenario comes to with so many draws: what is looked at, or everything that a screen can show. */
  | { readonly kind: 'run'; readonly scenario: Scenario; readonly samples: number; readonly focus?: Focus }
  /** What the texts of a scenario ask for, with its own number of draws. */
  | { readonly kind: 'texts'; readonly scenario: Scenario }
  /** What moves a figure, but for what each assumption explains by itself; the total where none is named. */
  | ({ readonly kind: 'influences'; readonly scenario: Scenario; readonly samples: number } & Pick<InsightAbout, 'target'>)
  /** What each assumption explains of a figure by itself; of the total where none is named. */
  | ({ readonly kind: 'explained'; readonly scenario: Scenario; readonly samples: number } & Pick<InsightAbout, 'target'>)
  /** What each claim is worth to a figure; to the total where none is named. */
  | ({ readonly kind: 'worths'; readonly scenario: Scenario; readonly samples: number } & Pick<InsightAbout, 'worthOf'>)
  /** Scenarios side by side, in the draws of the first. */
  | { readonly kind: 'compare'; readonly scenarios: readonly Scenario[]; readonly aims: readonly FigureRef[]; readonly samples: number }
  /** The value of one assumption at which a goal is met. */
  | { readonly kind: 'goalSeek'; readonly scenario: Scenario; readonly search: Search; readonly samples: number }
  /** The values at which one assumption alone turns the result, for each of the main ones. */
  | { readonly kind: 'flips'; readonly scenario: Scenario; readonly flips: FlipRequest }
  /** What a room does to a figure, and which of its disagreements matters to it. */
  | { readonly kind: 'disagreement'; readonly scenario: Scenario; readonly room: DisagreementRequest; readonly samples: number }
  /** A goal over two assumptions. */
  | { readonly kind: 'tippingMap'; readonly scenario: Scenario; readonly map: Mapped; readonly samples: number }
  /** Every scenario is held against what was seen; of the first, the spread of what was seen is told over all years where it is asked for. */
  | { readonly kind: 'hindcast'; readonly scenarios: readonly Scenario[]; readonly seen: readonly Observed[]; readonly overYears?: true }
  /** What the draws say once they are weighed by what was seen. */
  | {
      readonly kind: 'learn'
      readonly scenario: Scenario
      readonly seen: readonly Observed[]
      readonly results: readonly FigureRef[]
      readonly method: Method
    }
  /** What it would be worth to find out each assumption before deciding. */
  | { readonly kind: 'valueOfInformation'; readonly scenario: Scenario; readonly decision: Decision }
  /** How much of the variance of a figure knowing all of some assumptions would take away. */
  | { readonly kind: 'closedShare'; readonly scenario: Scenario; readonly paths: readonly string[]; readonly target: FigureRef }
  /** What a headline about cost comes to once everything is counted. */
  | { readonly kind: 'fullCost'; readonly scenario: Scenario; readonly asked: FullCostRequest }
  /** A file of all figures, with the draws that the scenario's saved figures rest on. */
  | {
      readonly kind: 'export'
      readonly format: 'xlsx' | 'csv' | 'json'
      readonly scenario: Scenario
      readonly language: Language
      readonly date: Date
    }

/** The tasks of one kind. */
export type TaskOf<Kind extends Task['kind']> = Extract<Task, { readonly kind: Kind }>

/** What each kind of task returns; results come without their resolved scenario and its estimate, which the caller has itself. */
export interface Answers {
  readonly run: Told
  readonly texts: Told
  readonly influences: Influences
  readonly explained: Explained
  readonly worths: Worths
  readonly compare: Comparison
  readonly goalSeek: Sought
  readonly flips: Flips
  readonly disagreement: Disagreement
  readonly tippingMap: TippingMap
  readonly hindcast: { readonly results?: Told; readonly casts: readonly Hindcast[] }
  readonly learn: Learning | Unreachable
  readonly valueOfInformation: InformationWorth
  readonly closedShare: Estimate
  readonly fullCost: FullCost
  readonly export: Uint8Array
}

/** What a caller hands in with a task: the way to end it, and where its progress goes. */
export interface TaskControl {
  readonly signal: AbortSignal
  /** @param share Done so far, 0 to 1. */
  readonly progress: (share: number) => void
}

/** Performs tasks: a worker's client, or a test's stand-in. */
export interface TaskRunner {
  /** Rejects when the task was ended or failed. */
  request<Kind extends Task['kind']>(task: TaskOf<Kind>, control: TaskControl): Promise<Answers[Kind]>
}

/** What tells one task from another: its length and 64 bits of what it says. */
export function keyOf(task: Task): string {
  const text = JSON.stringify(task)
  return `${text.length} ${seedOf(text, 0)} ${seedOf(text, 1)}`
}

/** Answers by the keys of their tasks, as they were worked out when the app was built. */
export type BuiltAnswers = ReadonlyMap<string, Answers[Task['kind']]>
