import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatUnit, over, parseUnit, plain, sameUnit, times, toPower, unit, type Powers } from '../../src/engine/units.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { baseUnits } from '../../src/model/unit.ts'

const powers = fc
  .dictionary(fc.constantFrom(...baseUnits), fc.integer({ min: -3, max: 3 }))
  .map((found): Powers => new Map(Object.entries(found).filter(([, power]) => power !== 0)))

function same(left: Powers, right: Powers): void {
  expect(sameUnit(left, right), `${formatUnit(left)} and ${formatUnit(right)}`).toBe(true)
}

describe('a unit', () => {
  it('is written as people write it, and read again as the same', () => {
    for (const text of ['1', 'CNY', 'CNY/unit', '1/yr', 'person-yr/yr', 'GPU-h/yr', 'CNY*s/min^2', '1/s/min']) {
      expect(formatUnit(unit(text))).toBe(text)
    }
    fc.assert(fc.property(powers, (each) => same(unit(formatUnit(each)), each)))
  })

  it('may be written in other orders, and with spaces', () => {
    same(unit(' s * CNY / min^2 '), unit('CNY/min^2*s'))
    same(unit('CNY/unit/yr'), unit('CNY/yr/unit'))
    same(unit('CNY*1'), unit('CNY'))
    same(unit('yr/yr'), plain)
    same(unit('CNY^0'), plain)
    same(unit('1/s^-1'), unit('s'))
  })

  it.each([
    ['CNY/units', 'units', 'unit'],
    ['cny', 'cny', 'CNY'],
    ['person-year', 'person-year', 'person-yr'],
    ['€', '€', 's'],
    ['2', '2', 's'],
  ])('that does not exist is refused with the nearest that does: %s', (text, unknown, near) => {
    expect(parseUnit(text)).toEqual({ ok: false, unknown, near })
  })

  it.each([
    '',
    ' ',
    '/',
    'CNY/',
    '*',
    '/yr',
    'CNY//unit',
    'CNY unit',
    'CNY^',
    'CNY^x',
    'CNY^1.5',
    '1^2',
    'CNY**2',
    '__proto__',
    'CNY\n*\n/',
  ])('is not what cannot be read: “%s”', (text) => {
    expect(parseUnit(text).ok).toBe(false)
  })

  it('is refused or read, whatever the text', () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^[CNYunit1/*^ -]{0,40}$/))
    fc.assert(
      fc.property(any, (text) => {
        expect(parseUnit(text)).toHaveProperty('ok')
      }),
    )
  })
})

describe('units multiply and divide', () => {
  it('in any order', () => {
    fc.assert(fc.property(powers, powers, (a, b) => same(times(a, b), times(b, a))))
    fc.assert(fc.property(powers, powers, powers, (a, b, c) => same(times(times(a, b), c), times(a, times(b, c)))))
  })

  it('so that dividing undoes multiplying', () => {
    fc.assert(fc.property(powers, powers, (a, b) => same(over(times(a, b), b), a)))
    fc.assert(fc.property(powers, (a) => same(over(a, a), plain)))
    fc.assert(fc.property(powers, (a) => same(times(a, plain), a)))
  })

  it('and a power multiplies that often', () => {
    fc.assert(fc.property(powers, (a) => same(toPower(a, 3), times(a, times(a, a)))))
    fc.assert(fc.property(powers, (a) => same(toPower(a, -1), over(plain, a))))
    fc.assert(fc.property(powers, (a) => same(toPower(toPower(a, 2), 0.5), a)))
    fc.assert(fc.property(powers, (a) => same(toPower(a, 0), plain)))
  })

  it('and leave what they were made of alone', () => {
    const money = unit('CNY')
    times(money, unit('yr'))
    over(money, money)
    expect(formatUnit(money)).toBe('CNY')
    expect(formatUnit(plain)).toBe('1')
  })
})

test('units of the same powers are the same, and no others are', () => {
  expect(sameUnit(unit('CNY/yr'), unit('CNY/yr'))).toBe(true)
  expect(sameUnit(unit('CNY/yr'), unit('CNY'))).toBe(false)
  expect(sameUnit(unit('CNY/yr'), unit('yr/CNY'))).toBe(false)
  expect(sameUnit(unit('person-yr'), unit('yr'))).toBe(false)
})

test('every unit of the model can be read', () => {
  const { assumptions, equations } = sora2024
  const described = [...Object.values(assumptions).flatMap((group) => Object.values(group)), ...Object.values(equations)]
  for (const { unit: text } of described) expect(parseUnit(text), text).toMatchObject({ ok: true })
  expect(() => unit('CNY/month')).toThrow('There is no unit “month”')
})
