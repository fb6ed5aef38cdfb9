import { asking, type Question } from '../../analysis/insight.ts'
import type { Insight, Results } from '../../analysis/results.ts'
import { everythingShown } from '../../analysis/shown.ts'
import { simulating } from '../../analysis/simulate.ts'
import type { Case } from '../../engine/case.ts'
import type { Simulator } from '../../engine/simulation.ts'
import type { Engines } from './work.ts'

/** The long run that an order stands for. */
export function working({ exact, quick }: Engines, kind: 'run' | 'ask', of: Case, samples: number): Generator<number, Results | Insight> {
  const { seed } = of.scenario.simulation
  const question = { case: of, samples, seed }
  return kind === 'run' ? simulating(exact, { ...question, asked: everythingShown(of), errors: true }) : askingBoth(exact, quick, question)
}

function* askingBoth(exact: Simulator, quick: Simulator, question: Question): Generator<number, Insight> {
  const insight = yield* asking(quick, question)
  const whole = insight.claims.every(({ mean }) => Number.isFinite(mean))
  return whole ? insight : yield* asking(exact, question) // what is too large for single precision
}
