import { constants } from '../plan/elementary.ts'

/** The numbers that the elementary functions need, in whichever precision they are worked out. */
type Numbers = Readonly<Record<keyof typeof constants | keyof typeof further | keyof typeof shorter, number>>

const further = { zero: 0, half: 0.5, one: 1, two: 2, infinity: Infinity, minusInfinity: -Infinity, notANumber: NaN }

/**
 * For powers of 2 and logarithms to base 2 in single precision, within 1.5 units in the last place: 2^x over -1/2 to 1/2 is
 * 1 + x (u1 + x (u2 + ...)), and the logarithm of (1 + s) / (1 - s), over half an octave either way, s (v0 + s² (v1 + s² v2)).
 * Fitted for the least largest relative error.
 */
const shorter = {
  leastPower: -127,
  mostPower: 128,
  u1: 0.6931469775989927,
  u2: 0.24022242085262283,
  u3: 0.05550733743497037,
  u4: 0.009671512644823976,
  u5: 0.0013264727123597478,
  v0: 2.8853904270797783,
  v1: 0.9615871297851774,
  v2: 0.5958357020785068,
}

/** Whole numbers that they need, each as wide as a lane. */
interface Wholes {
  readonly magicBits: number | bigint
  readonly exponentOffset: number | bigint
  readonly logarithmOffset: number | bigint
  readonly mantissa: number | bigint
  readonly logarithmBase: number | bigint
  readonly exponentBias: number | bigint
}

/** A number that the elementary functions need. */
export type ConstantName = keyof Numbers
/** A whole number that they need, bit by bit. */
export type WholeName = keyof Wholes

/**
 * How numbers are held: `double` for whatever is kept, printed or compared; `single`, with twice as many draws in a vector and
 * shorter elementary functions, for the picture while a slider is moved (some 1e-6 relative).
 */
export interface Precision {
  readonly name: 'double' | 'single'
  /** Bytes of one number. */
  readonly bytes: 4 | 8
  readonly numbers: Numbers
  readonly wholes: Wholes
  /** Bits of the fraction, by which the exponent is shifted. */
  readonly fraction: number
  /** Coefficients of the logarithm's polynomials, the highest first. */
  readonly logOdd: readonly ConstantName[]
  readonly logEven: readonly ConstantName[]
}

/** Eight bytes, 2 draws in a vector: to the last bit what the interpreter comes to. */
export const double: Precision = {
  name: 'double',
  bytes: 8,
  numbers: { ...constants, ...further, ...shorter },
  wholes: {
    magicBits: new BigInt64Array(Float64Array.of(constants.magic).buffer)[0] ?? 0n,
    exponentOffset: 1022n,
    logarithmOffset: BigInt(0x3ff00000 - 0x3fe6a09e) << 32n,
    mantissa: 0xfffffffffffffn,
    logarithmBase: 0x3fe6a09en << 32n,
    exponentBias: 0x3ffn,
  },
  fraction: 52,
  logOdd: ['lg7', 'lg5', 'lg3', 'lg1'],
  logEven: ['lg6', 'lg4', 'lg2'],
}

const singleMagic = 12582912

/** Constants of FreeBSD's e_expf.c and e_logf.c where single precision has its own. */
export const single: Precision = {
  name: 'single',
  bytes: 4,
  numbers: {
    ...double.numbers,
    magic: singleMagic,
    ln2Hi: 6.9313812256e-1,
    ln2Lo: 9.0580006145e-6,
    leastNormal: 1.1754943508222875e-38,
    lg1: 0.66666662693,
    lg2: 0.40000972152,
    lg3: 0.28498786688,
    lg4: 0.24279078841,
  },
  wholes: {
    magicBits: new Int32Array(Float32Array.of(singleMagic).buffer)[0] ?? 0,
    exponentOffset: 126,
    logarithmOffset: 0x3f800000 - 0x3f3504f3,
    mantissa: 0x7fffff,
    logarithmBase: 0x3f3504f3,
    exponentBias: 0x7f,
  },
  fraction: 23,
  logOdd: ['lg3', 'lg1'],
  logEven: ['lg4', 'lg2'],
}

const names = [...Object.keys(double.numbers), ...Object.keys(double.wholes)]
const places = new Map(names.map((name, place) => [name, place]))

/** How many numbers the module reads before the steady values. */
export const constantCount = names.length

/** Where a constant is among them. */
export const placeOf = (name: ConstantName | WholeName): number => places.get(name) ?? 0

/** Put the constants where the module reads them. */
export function writeConstants(memory: ArrayBuffer, { numbers, wholes, bytes }: Precision): void {
  const from = Object.keys(numbers).length * bytes
  if (bytes === 8) {
    new Float64Array(memory).set(Object.values(numbers))
    new BigInt64Array(memory, from).set(Object.values(wholes).map(BigInt))
  } else {
    new Float32Array(memory).set(Object.values(numbers))
    new Int32Array(memory, from).set(Object.values(wholes).map(Number))
  }
}
