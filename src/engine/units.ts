import { baseUnits } from '../model/unit.ts'
import { nearestName } from './nearestName.ts'

/** A unit as powers of base units: `CNY/unit` is `{ CNY: 1, unit: -1 }`, a plain ratio is empty. */
export type Powers = ReadonlyMap<string, number>

/** The unit of a plain number. */
export const plain: Powers = new Map()

/** A unit that was read, or the name in it that is unknown. */
export type ParsedUnit =
  | { readonly ok: true; readonly powers: Powers }
  | { readonly ok: false; readonly unknown: string; readonly near?: string }

const wellFormed = /^\s*[^*/^\s]+(\^-?\d+)?(\s*[*/]\s*[^*/^\s]+(\^-?\d+)?)*\s*$/

/** Read a unit such as `1`, `CNY/unit`, `person-yr/yr` or `CNY*s/min^2`: the first name may be 1, each `/` divides by one name. */
export function parseUnit(text: string): ParsedUnit {
  const powers = new Map<string, number>()
  if (!wellFormed.test(text)) return { ok: false, unknown: text.trim() }
  for (const [whole, sign = '', name = '', power] of text.matchAll(/([*/]?)\s*([^*/^\s]+)(?:\^(-?\d+))?\s*/g)) {
    if (name === '1' && whole.trim().endsWith('1')) continue
    if (!(baseUnits as readonly string[]).includes(name)) {
      const near = nearestName(name, baseUnits)
      return near === undefined ? { ok: false, unknown: name } : { ok: false, unknown: name, near }
    }
    add(powers, name, (sign === '/' ? -1 : 1) * Number(power ?? 1))
  }
  return { ok: true, powers }
}

/** The powers of a unit that is known to be right because it is written in the model. */
export function unit(text: string): Powers {
  const parsed = parseUnit(text)
  if (!parsed.ok) throw new Error(`There is no unit “${parsed.unknown}”`)
  return parsed.powers
}

/** Write a unit as people do: `CNY/unit`, `1/yr`, `1`. */
export function formatUnit(powers: Powers): string {
  const write = ([name, power]: [string, number]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`)
  const above = [...powers].filter(([, power]) => power > 0).map(write)
  const below = [...powers].filter(([, power]) => power < 0).map(write)
  return [above.join('*') || '1', ...below].join('/')
}

/** The unit of a product. */
export const times = (left: Powers, right: Powers): Powers => combine(left, right, 1)

/** The unit of a quotient. */
export const over = (left: Powers, right: Powers): Powers => combine(left, right, -1)

/** The unit of a power with a plain exponent. */
export function toPower(powers: Powers, exponent: number): Powers {
  return exponent === 0 ? plain : new Map([...powers].map(([name, power]) => [name, power * exponent]))
}

/** Whether two units are one. */
export const sameUnit = (left: Powers, right: Powers): boolean => combine(left, right, -1).size === 0

function combine(left: Powers, right: Powers, sign: 1 | -1): Powers {
  const powers = new Map(left)
  for (const [name, power] of right) add(powers, name, sign * power)
  return powers
}

function add(powers: Map<string, number>, name: string, power: number): void {
  const sum = (powers.get(name) ?? 0) + power
  if (sum === 0) powers.delete(name)
  else powers.set(name, sum)
}
