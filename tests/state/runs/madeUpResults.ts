import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { everythingVisible, type Focus } from '../../../src/analysis/catalogue/visible.ts'
import type { Results } from '../../../src/analysis/runs/results.ts'
import { positionsOf } from '../../../src/engine/positions.ts'
import type { ResolvedScenario } from '../../../src/engine/resolve.ts'

/** Results that tell of what is looked at, or of everything: each figure is the number of draws. */
export function madeUpResults(resolved: ResolvedScenario, samples: number, focus?: Focus): Results {
  const told = focus ? askedOnScreen(resolved, focus) : everythingVisible(resolved)
  const means = new Map(
    told.map(({ variable, places }) => {
      const values = new Float64Array(positionsOf(resolved, variable).length).fill(NaN)
      for (const place of places) values[place] = samples
      return [variable.name, values]
    }),
  )
  const spread = new Map([...means].map(([name, mean]) => [name, { p5: mean, p25: mean, p50: mean, p75: mean, p95: mean, mean }]))
  return { resolved, point: new Map(), samples, means, spread, histograms: new Map(), standardError: 0 }
}
