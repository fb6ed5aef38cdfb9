import { expect, test } from 'vitest'
import { modelEquations, pointEquations } from '../../../src/ui/buildData.ts'
import { allKinds } from '../../../src/analysis/catalogue/charts.ts'
import { askedOnScreen } from '../../../src/analysis/catalogue/figuresInText.ts'
import { everythingVisible } from '../../../src/analysis/catalogue/visible.ts'
import { everyIndustry } from '../../../src/analysis/catalogue/whose.ts'
import { asking, equationsForPoint, equationsKey, everyValue, planOf, pointKey, type Asked } from '../../../src/engine/plan/plan.ts'
import { ReadyEquations } from '../../../src/engine/plan/readyEquations.ts'
import { resolveScenario, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { Simulator, takeReady } from '../../../src/engine/simulation.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel } from '../../../src/model/models.ts'
import { sampled } from '../../runs.ts'

const bytes = modelEquations()
const ready = new ReadyEquations(bytes)
const resolved = resolveScenario(latestModel, baseline)
const visible = everythingVisible(resolved)

/** Every value that is asked for, draw by draw. */
function draws(simulator: Simulator, of: ResolvedScenario, asked: readonly Asked[]): Float64Array[] {
  const simulation = simulator.simulation(of, asked, 1)
  simulation.compute(of, 0, 50)
  return asked.flatMap(({ variable, places }) =>
    places.map((place) => {
      const values = new Float64Array(50)
      simulation.read(variable.name, place, values)
      return values
    }),
  )
}

/** As where the equations have been read from a file. */
function drawsFromFile(of: ResolvedScenario, asked: readonly Asked[]): Float64Array[] {
  takeReady({ forDraws: ready })
  try {
    return draws(new Simulator(), of, asked)
  } finally {
    takeReady({ forDraws: undefined })
  }
}

test('equations read from a file give the same bits as those written out at run time', () => {
  expect(drawsFromFile(resolved, visible)).toEqual(draws(new Simulator(), resolved, visible))
})

test('what is on screen, whatever is looked at, is the same to the bit from a file', () => {
  const kinds = allKinds
  const everybody = [everyIndustry, ...resolved.industries.map(({ id }) => id), ...resolved.formats.map(({ id }) => id)]
  const each = Math.ceil(kinds.length / everybody.length)
  for (const [place, industry] of sampled([...everybody.entries()], 3)) {
    const charts = kinds.slice(each * place, each * (place + 1))
    const asked = askedOnScreen(resolved, { industry, charts, scope: 'all', lens: place % 2 === 0 ? 'project' : 'industry', year: place })
    expect(
      asked.every((one) => ready.tells(one)),
      industry,
    ).toBe(true)
    expect(drawsFromFile(resolved, asked), industry).toEqual(draws(new Simulator(), resolved, asked))
  }
})

test('a scenario with another assumption held fixed has equations of its own', () => {
  const held = resolveScenario(latestModel, { ...baseline, assumptions: { gpuHourPrice: { distribution: 'fixed' } } })
  expect(equationsKey(held, new Set())).not.toBe(ready.key)
  const asked = asking(held, ['totalNpv', 'price'])
  expect(drawsFromFile(held, asked)).toEqual(draws(new Simulator(), held, asked))
})

test('what the file does not tell is written out at run time', () => {
  const asked = asking(resolved, resolved.symbols.keys()).filter((one) => !ready.tells(one))
  expect(asked).not.toHaveLength(0)
  expect(drawsFromFile(resolved, asked)).toEqual(draws(new Simulator(), resolved, asked))
})

test('the estimate with every assumption at its value has the same plan from a file, wherever its assumptions have been moved to', () => {
  const read = new ReadyEquations(pointEquations())
  expect(planOf(read, everyValue(resolved))).toEqual(planOf(equationsForPoint(resolved), everyValue(resolved)))
  const moved = resolveScenario(latestModel, {
    ...baseline,
    assumptions: { gpuHourPrice: { value: 7 } },
    credence: { [Object.keys(latestModel.claims)[0]!]: 0 },
  })
  expect(pointKey(moved)).toBe(read.key)
})

test('a file that was cut off is refused', () => {
  expect(() => new ReadyEquations(bytes.subarray(0, bytes.length - 10)).key).toThrow('The equations end too soon')
  expect(() => new ReadyEquations(bytes.subarray(0, 100)).key).toThrow()
})
