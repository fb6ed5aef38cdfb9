import type { Fault } from '../../files/fault.ts'
import type { Text } from '../../model/text.ts'

/** What one step of the user did, as data: the screen puts it into words. */
export type Step = Deed & {
  /** How many own observations went with what was taken away. */
  readonly along?: number
}

type Deed =
  | { readonly kind: 'value'; readonly path: string; readonly from: number; readonly to: number }
  | { readonly kind: 'values'; readonly moved: readonly { readonly path: string; readonly to: number }[] }
  | { readonly kind: 'reading'; readonly path: string }
  | { readonly kind: 'credence'; readonly claim: string; readonly from: number; readonly to: number }
  | { readonly kind: 'credences'; readonly side: 'saves' | 'limits'; readonly to: number }
  | { readonly kind: 'reset'; readonly path: string }
  | { readonly kind: 'resetSome'; readonly count: number }
  | { readonly kind: 'resetAll' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'describe' | 'simulation' }
  /** Versions of the model. */
  | { readonly kind: 'model'; readonly from: number; readonly to: number }
  | LineStep
  | LinesStep
  | {
      readonly kind: 'industry'
      readonly did: 'added' | 'removed' | 'moved' | 'renamed' | 'unit'
      readonly id: string
      readonly name: Text
    }
  | { readonly kind: 'metric'; readonly did: 'added' | 'changed' | 'removed'; readonly title: Text }
  | { readonly kind: 'resetOwn'; readonly of: 'industry' | 'metric'; readonly name: Text }
  | { readonly kind: 'resetSimulation' }
  /** With a knob, what is typed into one field is one step. */
  | { readonly kind: 'story'; readonly did: StoryDeed; readonly title: Text; readonly knob?: string }
  /** From one scenario of the library, by id, to another. */
  | { readonly kind: 'open'; readonly title: Text; readonly from: string; readonly to: string }
  /** Back to what the scenario was at a time, in milliseconds since 1970. */
  | { readonly kind: 'restore'; readonly at: number }
  /** Another window had changed the same scenario. */
  | { readonly kind: 'copy'; readonly title: Text }
  /** Until which year it is asked, or about how many of our own projects; nothing for as far as the simulation goes. */
  | { readonly kind: 'scope'; readonly asked: 'until' | 'ours' | 'market'; readonly to?: number }
  | { readonly kind: 'observed'; readonly variable: string; readonly change: 'added' | 'removed' }
  /** What was done with a room, and how many answers or which question that was about. */
  | { readonly kind: 'room'; readonly did: RoomDeed; readonly count: number }
  /** Many credences or ranges at once, for one reason. */
  | { readonly kind: 'suggested' | 'widened' | 'unwidened'; readonly count: number }

/** What was done to one step of the story. */
export type StoryDeed = 'added' | 'changed' | 'asked' | 'moved' | 'copied' | 'removed' | 'logged' | 'looked'

/** What was done with a room: asked anew or once more, answers let in, one typed at the front or dropped, its range taken over, how it is pooled, all of it dropped. */
export type RoomDeed = 'asked' | 'again' | 'answered' | 'forgot' | 'taken' | 'pooled' | 'dropped'

/** What was done to one line of a budget. */
export interface LineStep {
  readonly kind: 'line'
  readonly did: 'added' | 'removed' | 'moved' | 'renamed' | 'marked' | 'accepted'
  readonly line: Text
  readonly industry: Text
}

/** What was done to all lines of a budget, or several. */
export interface LinesStep {
  readonly kind: 'lines'
  readonly did: 'added' | 'replaced' | 'restored' | 'accepted'
  readonly count: number
  readonly industry: Text
}

/** Whether two steps turn the same knob, so that one drag is one step. */
export function sameKnob(one: Step, other: Step): boolean {
  switch (one.kind) {
    case 'value':
    case 'reading':
      return other.kind === one.kind && other.path === one.path
    case 'credence':
      return other.kind === 'credence' && other.claim === one.claim
    case 'credences':
      return other.kind === 'credences' && other.side === one.side
    case 'rename':
    case 'describe':
      return other.kind === one.kind
    case 'story':
      return other.kind === 'story' && one.knob !== undefined && other.knob === one.knob
    case 'values':
    case 'reset':
    case 'resetSome':
    case 'resetAll':
    case 'resetOwn':
    case 'simulation':
    case 'resetSimulation':
    case 'open':
    case 'model':
    case 'line':
    case 'lines':
    case 'industry':
    case 'metric':
    case 'restore':
    case 'copy':
    case 'scope':
    case 'room':
    case 'observed':
    case 'suggested':
    case 'widened':
    case 'unwidened':
      return false
  }
}

/** Two steps of one knob as one: from where the first began to where the second ended. */
export function joined(first: Step, second: Step): Step {
  if (first.kind === 'value' && second.kind === 'value') return { ...second, from: first.from }
  if (first.kind === 'credence' && second.kind === 'credence') return { ...second, from: first.from }
  return second
}

/** What was last done, and whether it was done, taken back, or taken again. */
export interface Act {
  readonly step: Step
  readonly way: 'done' | 'undone' | 'redone'
}

/** What the user has to know of the last step: that it was refused and why, or what went along with it. */
export type Remark =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'along'; readonly observations: number }

/** Whether a step is one of many of a slider's: it moves many times a second, and nowhere that a file could not follow. */
export const isHeld = ({ kind }: Step): boolean => kind === 'value' || kind === 'credence' || kind === 'credences'
