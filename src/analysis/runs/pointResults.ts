import { evaluate } from '../../engine/evaluate.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { withPoint, type Results } from './results.ts'

/** What a scenario comes to with every assumption at its value, and no draws. */
export const pointResults = (resolved: ResolvedScenario): Results =>
  withPoint({ samples: 0, means: new Map(), spread: new Map(), histograms: new Map(), standardError: 0 }, resolved, () =>
    evaluate(resolved),
  )
