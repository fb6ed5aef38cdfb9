import { describe, expect, it } from 'vitest'
import { kernelDensity } from '../../../src/ui/charts/drawing/kernelDensity.ts'
import { plainColour } from '../../../src/ui/charts/drawing/vectorContext.ts'

const bell = Float64Array.from({ length: 64 }, (_, step) =>
  Math.round(500 * Math.exp(-(((step - 20) / 9) ** 2)) * (step % 2 === 0 ? 1.2 : 0.8)),
)

/** The area under a curve over an axis that is 1 wide, by trapezia. */
const areaOf = (curve: Float64Array) =>
  curve.reduce((sum, value, place) => sum + value * (place === 0 || place === curve.length - 1 ? 0.5 : 1), 0) / (curve.length - 1)

describe('a smooth density', () => {
  it('keeps its mass, also where draws heap up at an end', () => {
    const atEnd = Float64Array.from({ length: 64 }, (_, step) => (step === 0 ? 900 : step < 8 ? 40 : 0))
    for (const counts of [bell, atEnd]) expect(areaOf(kernelDensity(counts))).toBeCloseTo(1, 2)
    expect(kernelDensity(new Float64Array(64)).every((density) => density === 0)).toBe(true)
  })

  it('has as large an area for few draws as for many, and rises and falls once where counts are jagged', () => {
    expect(areaOf(kernelDensity(bell.map((count) => count * 10)))).toBeCloseTo(areaOf(kernelDensity(bell)), 2)
    const curve = kernelDensity(bell)
    const turns = Array.from(curve).filter((value, place) => {
      const [before, after] = [curve[place - 1] ?? value, curve[place + 1] ?? value]
      return (value - before) * (after - value) < -1e-12
    })
    expect(turns).toHaveLength(1)
  })
})

describe('a colour in a picture of lines', () => {
  it('is written as every drawing program reads it', () => {
    expect(plainColour('rgb(21 101 181 / 0.2)')).toEqual({ colour: '#1565b5', opacity: 0.2 })
    expect(plainColour('rgba(0,0,0,0.1)')).toEqual({ colour: '#000000', opacity: 0.1 })
    expect(plainColour('transparent').opacity).toBe(0)
  })
})
