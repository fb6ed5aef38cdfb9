import type { Text } from './text.ts'

const typed = new Set<string>()

/** Remember a name as typed by somebody, in whichever scenario: `Neon`, `My Show`. */
export function noteTyped(name: Text): void {
  for (const written of [name.en, name['zh-CN']]) if (written !== '') typed.add(written)
}

/** Whether somebody has typed a name, so that no sentence may write it otherwise. */
export const isTyped = (name: string): boolean => typed.has(name)
