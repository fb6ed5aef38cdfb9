/**
 * Exponential, logarithm and power from additions, multiplications and divisions alone, in one fixed order. `Math.exp` may
 * differ in its last bit from one browser to the next; these give the same bytes on every machine, and the WebAssembly
 * module does the same steps two draws at a time. Within 1 unit in the last place (`power`: some 1e-13 relative).
 *
 * The polynomials are those of FreeBSD's msun (e_exp.c, e_log.c; Copyright 1993 Sun Microsystems, freely distributable).
 */
export const constants = {
  /** Adding and subtracting it rounds to a whole number; its bits plus a whole number are that sum's bits. */
  magic: 6755399441055744,
  log2e: 1.4426950408889634,
  ln2Hi: 0.6931471803691238,
  ln2Lo: 1.9082149292705877e-10,
  p1: 0.16666666666666602,
  p2: -0.0027777777777015593,
  p3: 0.00006613756321437934,
  p4: -0.0000016533902205465252,
  p5: 4.1381367970572385e-8,
  leastExponent: -708,
  mostExponent: 710,
  leastNormal: 2.2250738585072014e-308,
  lg1: 0.6666666666666735,
  lg2: 0.3999999999940942,
  lg3: 0.2857142874366239,
  lg4: 0.22222198432149784,
  lg5: 0.1818357216161805,
  lg6: 0.15313837699209373,
  lg7: 0.14798198605116586,
} as const

const { magic, log2e, ln2Hi, ln2Lo, p1, p2, p3, p4, p5, leastExponent, mostExponent, leastNormal } = constants
const { lg1, lg2, lg3, lg4, lg5, lg6, lg7 } = constants

/** Powers of two from 2^-1022. */
const powersOfTwo = Float64Array.from({ length: 2046 }, (_, place) => 2 ** (place - 1022))

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
/** Which of the two words holds sign and exponent. */
const high = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0

/** e to the power of x; of what is below -708 it is e^-708, some 3e-308. */
export function exp(given: number): number {
  const x = given < leastExponent ? leastExponent : given > mostExponent ? mostExponent : given
  if (Number.isNaN(x)) return x
  const k = x * log2e + magic - magic
  const upper = x - k * ln2Hi
  const lower = k * ln2Lo
  const r = upper - lower
  const t = r * r
  const c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))))
  const y = 1 - (lower - (r * c) / (2 - c) - upper)
  return y * (powersOfTwo[k + 1021] ?? 0) * 2
}

/** The natural logarithm; of 0 and of what is too small for a normal number minus infinity, of less no number. */
export function log(x: number): number {
  if (x < leastNormal) return x < 0 ? NaN : -Infinity
  if (x === Infinity || Number.isNaN(x)) return x
  double[0] = x
  const bits = words[high]! + (0x3ff00000 - 0x3fe6a09e)
  const k = (bits >>> 20) - 0x3ff
  words[high] = (bits & 0xfffff) + 0x3fe6a09e
  const f = double[0] - 1
  const half = 0.5 * f * f
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (lg2 + w * (lg4 + w * lg6))
  const odd = z * (lg1 + w * (lg3 + w * (lg5 + w * lg7)))
  return s * (half + (odd + even)) + k * ln2Lo - half + f + k * ln2Hi
}

/** A number times itself: `x ** 2` need not be the same everywhere. */
export const square = (x: number): number => x * x

/** Whole powers up to this one are products, one factor after the other. */
export const longestChain = 64

/**
 * Any base to any power, the same on every machine, with what IEEE 754 says of 0, of infinities and of negative bases. Whole powers
 * are products, as they are in a plan: `2^3` is 8 to the last bit.
 */
export function raise(base: number, exponent: number): number {
  if (Number.isInteger(exponent)) {
    if (exponent < 0) return 1 / raise(base, -exponent)
    if (exponent <= longestChain) {
      let product = 1
      for (let factor = 0; factor < exponent; factor += 1) product *= base
      return product
    }
    const size = sizeOfPower(Math.abs(base), exponent)
    return base < 0 && exponent % 2 === 1 ? -size : size
  }
  return sizeOfPower(base, exponent)
}

/** `power` with its ends: 0 and infinity have no logarithm to multiply. */
function sizeOfPower(base: number, exponent: number): number {
  if (base === 0) return exponent > 0 ? 0 : exponent < 0 ? Infinity : NaN
  if (base === Infinity) return exponent > 0 ? Infinity : exponent < 0 ? 0 : NaN
  return power(base, exponent)
}

/** A positive base to any power; what is not a whole power of a negative base is no number. */
export function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : exp(exponent * log(base))
}
