import type { StoryStep } from './scenario.ts'

/** Which step of a story one is compared with, from 0; of the first step none. */
export function baseOf(story: readonly StoryStep[], index: number): number | undefined {
  if (index < 1) return undefined
  return story[index]?.base === 'before' ? index - 1 : 0
}
