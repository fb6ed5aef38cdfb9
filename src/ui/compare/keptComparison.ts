import { Comparison } from '../../state/workspace/comparison.svelte.ts'

/** The scenarios chosen for comparison, kept while other pages are looked at. */
export const contenders = new Comparison()
