import type { Focus } from './visible.ts'

/** What is looked at by whoever has not chosen anything yet. */
export const firstLook = {
  industry: 'liveSeries',
  lens: 'industry',
  scope: 'all',
  year: 10,
  charts: ['waterfall', 'cost', 'saving'],
} as const satisfies Focus
