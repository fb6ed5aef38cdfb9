import { keepByWindow, keptByWindow } from '../storage/localSettings.ts'
import type { Scene } from './presentation.svelte.ts'

/** A presentation in the middle of which its window is reloaded: what it needs to go on as if nothing had happened. */
export interface Interrupted {
  /** Of the presentation: the audience's window listens for it. */
  readonly id: string
  readonly scene: Omit<Scene, 'told'>
  /** When it began, in milliseconds since 1970. */
  readonly began: number
  /** When this step's guesses were first noted, as the log has it. */
  readonly askedAt?: string | undefined
}

const name = 'presenting'

/** Kept by this window alone and until it is closed: another window has a presentation of its own. */
export function rememberPresentation(interrupted: Interrupted): void {
  keepByWindow(name, interrupted)
}

/** What was going on before the reload, once. */
export function resumePresentation(): Interrupted | undefined {
  const kept = keptByWindow(name) as Interrupted | undefined
  keepByWindow(name, undefined)
  return kept
}
