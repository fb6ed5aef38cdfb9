/** Opcodes of WebAssembly that the module uses besides the SIMD group. */
const plainCodes = {
  loop: 0x03,
  if: 0x04,
  isZero: 0x45,
  end: 0x0b,
  branchIf: 0x0d,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  constant: 0x41,
  lessUnsigned: 0x49,
  add: 0x6a,
}

/** Opcodes of the SIMD group for two doubles in a vector. */
const doubleCodes = {
  load: 0x00,
  loadSplat: 0x0a,
  store: 0x0b,
  equal: 0x47,
  notEqual: 0x48,
  less: 0x49,
  greater: 0x4a,
  lessEqual: 0x4b,
  greaterEqual: 0x4c,
  and: 0x4e,
  or: 0x50,
  bitselect: 0x52,
  allTrue: 0xc3,
  shiftLeft: 0xcb,
  shiftRightUnsigned: 0xcd,
  addWhole: 0xce,
  subtractWhole: 0xd1,
  abs: 0xec,
  negative: 0xed,
  sqrt: 0xef,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  min: 0xf4,
  max: 0xf5,
  /** Of two numbers the second if it is less (or more) than the first: one instruction, where `min` and `max` are many. */
  secondIfLess: 0xf6,
  secondIfMore: 0xf7,
} as const

/** An instruction of the SIMD group. */
export type VectorCode = keyof typeof doubleCodes

const asEver = { load: 0x00, store: 0x0b, and: 0x4e, or: 0x50, bitselect: 0x52 } as const

/** Opcodes of the SIMD group for four singles in a vector. */
const singleCodes: Readonly<Record<VectorCode, number>> = {
  ...asEver,
  loadSplat: 0x09,
  equal: 0x41,
  notEqual: 0x42,
  less: 0x43,
  greater: 0x44,
  lessEqual: 0x45,
  greaterEqual: 0x46,
  allTrue: 0xa3,
  shiftLeft: 0xab,
  shiftRightUnsigned: 0xad,
  addWhole: 0xae,
  subtractWhole: 0xb1,
  abs: 0xe0,
  negative: 0xe1,
  sqrt: 0xe3,
  add: 0xe4,
  subtract: 0xe5,
  multiply: 0xe6,
  divide: 0xe7,
  min: 0xe8,
  max: 0xe9,
  secondIfLess: 0xea,
  secondIfMore: 0xeb,
}

/** Types as the binary format writes them. */
const types = { i32: 0x7f, v128: 0x7b, function: 0x60 }
const voidBlock = 0x40

/** Bytes of a module, or of a part of one. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of one function body, written instruction by instruction. Local 0 is the address where a block begins, 1 where one is now
 * in it, 2 where one is in the columns that all blocks share. */
export class Code {
  /** What is done once, before the loop. */
  readonly head: number[] = []
  readonly bytes: number[] = []
  readonly #vectorCodes: Readonly<Record<VectorCode, number>>
  readonly #splatAlignment: number
  #locals = 0

  constructor(precision: 'double' | 'single') {
    this.#vectorCodes = precision === 'double' ? doubleCodes : singleCodes
    this.#splatAlignment = precision === 'double' ? 3 : 2
  }

  /** Reserve a local for a vector of draws. */
  local(): number {
    this.#locals += 1
    return this.#locals + 2
  }

  get(local: number): void {
    this.#write(plainCodes.get, local)
  }

  set(local: number): void {
    this.#write(plainCodes.set, local)
  }

  tee(local: number): void {
    this.#write(plainCodes.tee, local)
  }

  vector(name: VectorCode): void {
    this.#write(0xfd, this.#vectorCodes[name])
  }

  whole(value: number): void {
    this.bytes.push(plainCodes.constant, ...signed(value))
  }

  /** Load a vector from, or store it to, a column: `offset` bytes past the address that is on the stack. */
  memory(name: 'load' | 'store', offset: number): void {
    this.#write(0xfd, this.#vectorCodes[name], 4, offset)
  }

  /** A local that holds the number at an address in every lane, filled before the loop. */
  steady(address: number): number {
    const local = this.local()
    this.head.push(
      plainCodes.constant,
      0,
      0xfd,
      this.#vectorCodes.loadSplat,
      this.#splatAlignment,
      ...unsigned(address),
      plainCodes.set,
      ...unsigned(local),
    )
    return local
  }

  /** Do what `then` writes where not every lane of the mask on the stack is set. */
  unlessAll(then: () => void): void {
    this.vector('allTrue')
    this.bytes.push(plainCodes.isZero, plainCodes.if, voidBlock)
    then()
    this.bytes.push(plainCodes.end)
  }

  /** The body: what has been written, once for every 16 bytes of a column of `length` bytes; the shared columns begin at `shared`. */
  looped(length: number, shared: number): Bytes {
    const loop = joined([
      [plainCodes.get, 0, plainCodes.set, 1],
      [plainCodes.constant, ...signed(shared), plainCodes.set, 2],
      this.head,
      [plainCodes.loop, voidBlock],
      this.bytes,
      [plainCodes.get, 2, plainCodes.constant, 16, plainCodes.add, plainCodes.set, 2],
      [plainCodes.get, 1, plainCodes.constant, 16, plainCodes.add, plainCodes.tee, 1],
      [plainCodes.get, 0, plainCodes.constant, ...signed(length), plainCodes.add],
      [plainCodes.lessUnsigned, plainCodes.branchIf, 0, plainCodes.end, plainCodes.end],
    ])
    return sized([[2, 2, types.i32, ...unsigned(this.#locals), types.v128], loop])
  }

  #write(code: number, ...numbers: number[]): void {
    this.bytes.push(code)
    for (const number of numbers) {
      if (number < 128) this.bytes.push(number)
      else this.bytes.push(...unsigned(number))
    }
  }
}

/** A module that imports one memory as `env.memory` and exports its functions, each from an address to nothing, as `0`, `1`, … */
export function moduleOf(bodies: readonly Bytes[]): Bytes {
  const section = (id: number, items: readonly ArrayLike<number>[]) => joined([[id], sized([unsigned(items.length), ...items])])
  return joined([
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, [[types.function, 1, types.i32, 0]]),
    section(2, [[...text('env'), ...text('memory'), 0x02, 0x00, 0x01]]),
    section(
      3,
      bodies.map(() => [0]),
    ),
    section(
      7,
      bodies.map((_, index) => [...text(String(index)), 0x00, ...unsigned(index)]),
    ),
    section(10, bodies),
  ])
}

const text = (value: string): number[] => [...unsigned(value.length), ...new TextEncoder().encode(value)]

/** Parts one after the other, behind how many bytes they are. */
const sized = (parts: readonly ArrayLike<number>[]): Bytes => joined([unsigned(lengthOf(parts)), ...parts])

const lengthOf = (parts: readonly ArrayLike<number>[]): number => parts.reduce((sum, { length }) => sum + length, 0)

function joined(parts: readonly ArrayLike<number>[]): Bytes {
  const all = new Uint8Array(lengthOf(parts))
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}

/** LEB128 of a whole number from 0 on. */
function unsigned(value: number): number[] {
  const bytes: number[] = []
  do {
    const byte = value % 128
    value = Math.floor(value / 128)
    bytes.push(value > 0 ? byte + 128 : byte)
  } while (value > 0)
  return bytes
}

/** LEB128 of a whole number of 32 bits with its sign. */
function signed(value: number): number[] {
  const bytes: number[] = []
  for (;;) {
    const byte = value & 0x7f
    value >>= 7
    if ((value === 0 && (byte & 0x40) === 0) || (value === -1 && (byte & 0x40) !== 0)) return [...bytes, byte]
    bytes.push(byte | 0x80)
  }
}
