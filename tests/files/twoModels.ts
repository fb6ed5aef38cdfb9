// A second version of the model, made up for the tests: other defaults, other bounds, other formulas, and things that are no more.
import { models } from '../../src/model/models.ts'
import type { Industry } from '../../src/model/industry.ts'
import type { Model } from '../../src/model/model.ts'

const first = models['sora-2024']?.[1]
if (!first) throw new Error('Version 1 of the model is gone')

/** The first version, as it is and will be. */
export const firstModel: Model = first

const without = <Part>(whole: Readonly<Record<string, Part>>, name: string): Record<string, Part> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))

const { startPrice } = first.world
const { startPrice: definition } = first.assumptions.world
const [drama, ...others] = first.industries
if (!startPrice || !definition || !drama) throw new Error('Version 1 of the model has changed')

const lines = drama.lines.map((line) =>
  line.id === 'cast' ? { ...line, assumptions: { ...line.assumptions, reduction: { ...line.assumptions.reduction, value: 0.5 } } } : line,
) as unknown as Industry['lines']

/** A claim that no assumption rests on. */
export const goneClaim = Object.entries(first.claims).find(([, { side }]) => side === 'signals')?.[0] ?? ''

/** The price starts lower and may not be high, everyone has the same hurdle, one claim is gone, and another seed is thrown. */
export const nextModel: Model = {
  ...first,
  version: 900,
  simulation: { ...first.simulation, seed: 2 },
  world: { ...without(first.world, 'hurdle'), startPrice: { ...startPrice, value: startPrice.value / 2 } },
  assumptions: {
    ...first.assumptions,
    world: { ...without(first.assumptions.world, 'hurdle'), startPrice: { ...definition, bounds: [0, 5] } },
  },
  industries: [{ ...drama, lines }, ...others],
  claims: without(first.claims, goneClaim),
  equations: Object.fromEntries(
    Object.entries(first.equations).map(([name, equation]) => [name, { ...equation, formula: equation.formula.replace('hurdle', '0.15') }]),
  ),
}

/** Both versions, as the app will have them one day. */
export const twoModels = { 'sora-2024': { 1: firstModel, 900: nextModel } }
