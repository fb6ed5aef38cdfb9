import type { FigureRef } from '../../analysis/catalogue/figureRef.ts'
import { compareScenarios, type Comparison } from '../../analysis/decisions/scenarioComparison.ts'
import { seekGoal, type Search, type Sought } from '../../analysis/decisions/goalSeek.ts'
import { tippingMap, type Mapped, type TippingMap } from '../../analysis/decisions/tippingMap.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import type { Simulator } from '../../engine/simulation.ts'
import { modelOf } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What a page asks besides the figures of the scenario on screen: plain data, so that it can go to another thread. */
export type PageQuestion =
  | { readonly kind: 'compare'; readonly scenarios: readonly Scenario[]; readonly aims: readonly FigureRef[]; readonly samples: number }
  | { readonly kind: 'seek'; readonly scenario: Scenario; readonly search: Search; readonly samples: number }
  | { readonly kind: 'map'; readonly scenario: Scenario; readonly map: Mapped; readonly samples: number }

/** What comes back, by the kind of question. */
export interface PageAnswers {
  readonly compare: Comparison
  readonly seek: Sought
  readonly map: TippingMap
}

export type Asked<Kind extends keyof PageAnswers> = Extract<PageQuestion, { readonly kind: Kind }>

/** The long run that a question stands for. Scenarios are compared in the draws of the first. */
export function answering(exact: Simulator, question: PageQuestion): Generator<number, PageAnswers[keyof PageAnswers]> {
  switch (question.kind) {
    case 'compare': {
      const { scenarios, aims, samples } = question
      return compareScenarios(exact, scenarios.map(laid), aims, samples, scenarios[0]?.simulation.seed ?? 0)
    }
    case 'seek': {
      const { scenario, search, samples } = question
      return seekGoal(exact, laid(scenario), search, samples, scenario.simulation.seed)
    }
    case 'map': {
      const { scenario, map, samples } = question
      return tippingMap(exact, laid(scenario), map, samples, scenario.simulation.seed)
    }
  }
}

const laid = (scenario: Scenario) => resolveScenario(modelOf(scenario.model), scenario)
