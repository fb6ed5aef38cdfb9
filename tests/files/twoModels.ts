// A second version of the model, made up for the tests: other defaults, other bounds, other formulas, and things that are no more.
import type { Format } from '../../src/model/projectFormat.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import type { Model } from '../../src/model/model.ts'

/** The first version, as it is and will be. */
export const firstModel: Model = sora2024

const without = <Part>(whole: Readonly<Record<string, Part>>, name: string): Record<string, Part> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))

const { startPrice } = firstModel.world
const { startPrice: definition } = firstModel.assumptions.world
const [drama, ...others] = firstModel.formats
if (!startPrice || !definition || !drama) throw new Error('Version 1 of the model has changed')

const lines = drama.lines.map((line) =>
  line.id === 'cast' ? { ...line, assumptions: { ...line.assumptions, reduction: { ...line.assumptions.reduction, value: 0.5 } } } : line,
) as unknown as Format['lines']

/** A claim that no assumption rests on. */
export const goneClaim = Object.entries(firstModel.claims).find(([, { side }]) => side === 'signals')?.[0] ?? ''

/** The price starts lower and may not be high, everyone has the same hurdle, one claim is gone, and another seed is thrown. */
export const nextModel: Model = {
  ...firstModel,
  version: 900,
  simulation: { ...firstModel.simulation, seed: 2 },
  world: { ...without(firstModel.world, 'hurdle'), startPrice: { ...startPrice, value: startPrice.value / 2 } },
  assumptions: {
    ...firstModel.assumptions,
    world: { ...without(firstModel.assumptions.world, 'hurdle'), startPrice: { ...definition, bounds: [0, 5] } },
  },
  formats: [{ ...drama, lines }, ...others],
  claims: without(firstModel.claims, goneClaim),
  equations: Object.fromEntries(
    Object.entries(firstModel.equations).map(([name, equation]) => [
      name,
      { ...equation, formula: equation.formula.replace('hurdle', '0.15') },
    ]),
  ),
}

/** Both versions, as the app will have them one day. */
export const twoModels = { 'sora-2024': { 1: firstModel, 900: nextModel } }
