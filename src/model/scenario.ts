import type { Distribution } from './assumption.ts'
import type { Dimension } from './dimension.ts'
import type { Simulation } from './model.ts'
import type { Room } from './room.ts'
import type { Text } from './text.ts'

/** What differs from the model's own reading of one assumption. */
export interface Change {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly distribution?: Distribution
  readonly note?: string
}

/** A reading that a scenario brings along for a line or a format of its own. */
export interface OwnReading extends Change {
  readonly value: number
  readonly claim?: string
  readonly neutral?: number
  readonly factor?: string
  readonly loading?: number
  readonly basis?: 'sourced' | 'judgement'
  readonly sources?: readonly string[]
}

/** A cost line that a scenario brings along. */
export interface OwnLine {
  readonly id: string
  readonly name: Text
  readonly recipient: string
  readonly production: boolean
  readonly creative: boolean
  /** Of the picture: only of models that tell it from the desk. */
  readonly picture?: boolean
  /** A name that is left out is taken from the model's line of the same format and id. */
  readonly assumptions: Readonly<Record<string, OwnReading>>
}

/** A format that a scenario brings along, or one of the model's with other lines. */
export interface OwnFormat {
  readonly id: string
  /** The industry it belongs to; one of its own where it is left out, and the model's where the format is. */
  readonly industry?: string
  readonly name: Text
  readonly unit: Text
  readonly note?: string
  /** A name that is left out is taken from the model's format of the same id. */
  readonly assumptions: Readonly<Record<string, OwnReading>>
  readonly lines: readonly OwnLine[]
}

/** A formula of the user's, which becomes a variable like any other. */
export interface Metric {
  readonly id: string
  readonly title: Text
  readonly unit: string
  readonly dimensions: readonly Dimension[]
  readonly formula: string
}

/** One thing that a user has seen for himself, in the unit of its variable. */
export interface OwnObservation {
  readonly variable: string
  /** Whose it is, by what the variable varies over; absent where it holds for everyone. */
  readonly industry?: string
  readonly format?: string
  readonly year: number
  readonly value: number
  /** Between what it may have been; the value alone where they are left out. */
  readonly low?: number
  readonly high?: number
  /** Where it comes from, in the user's own words. */
  readonly source: string
  readonly confidence: 'A' | 'B' | 'C'
}

/** What is looked at in one step of a story. */
export interface StepView {
  /** The id of an industry or of a format, or `all`. */
  readonly industry: string
  readonly lens: 'project' | 'industry'
  readonly scope: 'production' | 'all'
  /** Of the calendar. */
  readonly year: number
  /** Kinds of charts, the first one largest. */
  readonly charts: readonly string[]
}

/** With which other step a step is compared. */
export const stepBases = ['start', 'before'] as const

/** A step that another is compared with. */
export type StepBase = (typeof stepBases)[number]

/** What the room is asked before it is shown: one of the figures in sight. */
export interface Ask {
  readonly question: Text
  /** The name of the figure; what it is measured in goes with it. */
  readonly figure: string
}

/** What someone in the room expected, in the unit of the figure. */
export interface Guess {
  readonly name?: string
  readonly value: number
}

/** One time that a room was asked: what it guessed, what it then saw, and what was decided. */
export interface Asked {
  /** In UTC, `2026-03-05T14:30:00Z`. */
  readonly at: string
  readonly question: string
  readonly guesses: readonly Guess[]
  /** Missing where the figure was none, as with a payback that never comes. */
  readonly seen?: number
  readonly decided?: string
}

/** One step of a story: what is said, and what is on screen while it is said. */
export interface StoryStep {
  readonly title: Text
  readonly text: Text
  /** For whoever speaks. */
  readonly notes: Text
  readonly view: StepView
  /** What its figures are compared with: the first step of the story, also where it is left out, or the step before. */
  readonly base?: StepBase
  /** In the place of the scenario's own; missing where the step shows those. */
  readonly assumptions?: Readonly<Record<string, Change>>
  readonly credence?: Readonly<Record<string, number>>
  /** The last year that counts, in the place of the scenario's own. */
  readonly until?: number
  readonly ask?: Ask
  readonly log?: readonly Asked[]
}

/** Our own projects of one format, in the place of all that the market makes of it. */
export interface OurProjects {
  /** How many a year. */
  readonly projects: number
  /** The share of them made with AI in the first and in the last year, and evenly between; the market's where it is left out. */
  readonly adoption?: { readonly start: number; readonly end: number }
  /** What it costs to make one without AI in the first year: so many times what the format costs, or an amount in CNY. */
  readonly budget?: { readonly times: number } | { readonly amount: number }
}

/** What is asked of a scenario: whose figures, and until when. */
export interface Asking {
  /** The id of a format or of an industry, or `all`; a format where it is about our own projects. What was looked at last moves no figure. */
  readonly industry?: string
  /** The whole market where it is left out. */
  readonly ours?: OurProjects
  /** The last year that counts; as far as the simulation goes where it is left out. */
  readonly until?: number
}

/** One set of beliefs about the future: only what differs from the model version it names. */
export interface Scenario {
  readonly model: { readonly id: string; readonly version: number }
  readonly title: Text
  readonly description: Text
  readonly simulation: Simulation
  /** By claim, 0 to 1; a claim that is not named is believed in full. */
  readonly credence: Readonly<Record<string, number>>
  /** By path: `name`, `format.name`, `format.line.name` or `factor.id`. */
  readonly assumptions: Readonly<Record<string, Change>>
  readonly formats: readonly OwnFormat[]
  readonly metrics: readonly Metric[]
  /** What is asked of it; everything that the model tells where it is left out. */
  readonly scope?: Asking
  /** What the user has seen; none where left out. They move no figure. */
  readonly observations?: readonly OwnObservation[]
  /** How it is told to a room, step by step; missing where there is no story. */
  readonly story?: readonly StoryStep[]
  /** What a room was asked of it; missing where none was. */
  readonly room?: Room
}
