import { exp, log } from '../plan/elementary.ts'

/**
 * The standard normal value that is stayed below with probability `p`, strictly between 0 and 1; within 1e-15 relative.
 * M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    // As `polynomial` does, written out: nearly all draws come here.
    const r = 0.180625 - q * q
    const above = ((((((a7 * r + a6) * r + a5) * r + a4) * r + a3) * r + a2) * r + a1) * r + a0
    const below = ((((((b7 * r + b6) * r + b5) * r + b4) * r + b3) * r + b2) * r + b1) * r + 1
    return (q * above) / below
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const z =
    r <= 5
      ? polynomial(middleAbove, r - 1.6) / polynomial(middleBelow, r - 1.6)
      : polynomial(tailAbove, r - 5) / polynomial(tailBelow, r - 5)
  return q < 0 ? -z : z
}

/**
 * The probability that a standard normal value stays below `z`; within 1e-15.
 * G. West, Better approximations to cumulative normal functions, Wilmott (2005), after J. F. Hart (1968).
 */
export function normalProbability(z: number): number {
  const x = Math.abs(z)
  const tail = x > 37 ? 0 : x < 7.07106781186547 ? exp(-0.5 * x * x) * (polynomial(hartAbove, x) / polynomial(hartBelow, x)) : farTail(x)
  return z > 0 ? 1 - tail : tail
}

const farTail = (x: number): number => exp(-0.5 * x * x) / 2.506628274631 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))))

/** Coefficients from the constant on. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let place = coefficients.length - 1; place >= 0; place -= 1) sum = sum * x + coefficients[place]!
  return sum
}

// oxfmt-ignore
const [a0, a1, a2, a3, a4, a5, a6, a7] = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
  45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
] as const
// oxfmt-ignore
const [b1, b2, b3, b4, b5, b6, b7] = [
  42.31333070160091, 687.1870074920579, 5394.196021424751,
  21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
] as const
// oxfmt-ignore
const middleAbove = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
  1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
// oxfmt-ignore
const middleBelow = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
  0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
]
// oxfmt-ignore
const tailAbove = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
// oxfmt-ignore
const tailBelow = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
  0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
]
// oxfmt-ignore
const hartAbove = [220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688, 0.0352624965998911]
// oxfmt-ignore
const hartBelow = [440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207, 1.75566716318264, 0.0883883476483184]
