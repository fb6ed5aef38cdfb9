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

const key = 'reshoot.presenting'

/** Kept by this window alone and until it is closed: another window has a presentation of its own. */
export function rememberPresentation(interrupted: Interrupted): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(interrupted))
  } catch {
    // Storage is refused: after a reload the presentation begins again with its first step.
  }
}

/** What was going on before the reload, once. */
export function resumePresentation(): Interrupted | undefined {
  try {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return kept === null ? undefined : (JSON.parse(kept) as Interrupted)
  } catch {
    return undefined
  }
}
