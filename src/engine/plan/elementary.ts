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
  ln2Hi: 6.93147180369123816490e-1,
  ln2Lo: 1.90821492927058770002e-10,
  p1: 1.66666666666666019037e-1,
  p2: -2.77777777770155933842e-3,
  p3: 6.61375632143793436117e-5,
  p4: -1.65339022054652515390e-6,
  p5: 4.13813679705723846039e-8,
  leastExponent: -708,
  mostExponent: 709.782712893384,
  leastNormal: 2.2250738585072014e-308,
  lg1: 6.666666666666735130e-1,
  lg2: 3.999999999940941908e-1,
  lg3: 2.857142874366239149e-1,
  lg4: 2.222219843214978396e-1,
  lg5: 1.818357216161805012e-1,
  lg6: 1.531383769920937332e-1,
  lg7: 1.479819860511658591e-1,
} as const

const { magic, log2e, ln2Hi, ln2Lo, p1, p2, p3, p4, p5, leastExponent, mostExponent, leastNormal } = constants
const { lg1, lg2, lg3, lg4, lg5, lg6, lg7 } = constants

/** Powers of two from 2^-1022. */
const powersOfTwo = Float64Array.from({ length: 2046 }, (_, place) => 2 ** (place - 1022))

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
/** Which of the two words holds sign and exponent. */
const high = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0

/** e to the power of x; below -708 it is 0. */
export function exp(x: number): number {
  if (x < leastExponent) return 0
  if (x > mostExponent) return Infinity
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
  const bits = (words[high] ?? 0) + (0x3ff00000 - 0x3fe6a09e)
  const k = (bits >>> 20) - 0x3ff
  words[high] = (bits & 0xfffff) + 0x3fe6a09e
  const f = (double[0] ?? 0) - 1
  const half = 0.5 * f * f
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (lg2 + w * (lg4 + w * lg6))
  const odd = z * (lg1 + w * (lg3 + w * (lg5 + w * lg7)))
  return s * (half + (odd + even)) + k * ln2Lo - half + f + k * ln2Hi
}

/** A positive base to any power; what is not a whole power of a negative base is no number. */
export function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : exp(exponent * log(base))
}
