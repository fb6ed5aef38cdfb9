import fc from 'fast-check'
import { parse, type MathNode } from 'mathjs/number'
import { describe, expect, it, test } from 'vitest'
import { everyPart, functions, operators, type Expression } from '../../../src/engine/formula/expression.ts'
import { limits, parseFormula } from '../../../src/engine/formula/parse.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import { runs } from '../../runs.ts'

function treeOf(text: string): Expression {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.kind}`)
  return parsed.expression
}

/** A tree written out with every pair of brackets that it has. */
function write(part: Expression): string {
  switch (part.kind) {
    case 'number':
      return String(part.value)
    case 'name':
      return part.name
    case 'negative':
      return `(-${write(part.of)})`
    case 'operator':
      return `(${write(part.left)} ${part.operator} ${write(part.right)})`
    case 'call':
      return `${part.name}(${part.given.map(write).join(', ')})`
  }
}

const read = (text: string) => write(treeOf(text))

describe('a formula', () => {
  it('multiplies before it adds, and raises to a power before that', () => {
    expect(read('a + b * c^d')).toBe('(a + (b * (c ^ d)))')
    expect(read('(a + b) * c')).toBe('((a + b) * c)')
    expect(read('a - b - c')).toBe('((a - b) - c)')
    expect(read('a / b / c')).toBe('((a / b) / c)')
    expect(read('a^b^c')).toBe('(a ^ (b ^ c))')
    expect(read('-a^2')).toBe('(-(a ^ 2))')
    expect(read('a^-b')).toBe('(a ^ (-b))')
    expect(read('a + 1 <= 2 * b')).toBe('((a + 1) <= (2 * b))')
  })

  it('may be written with or without spaces, and with a plus that says nothing', () => {
    expect(read('  a*b+c ')).toBe(read('a * b + c'))
    expect(read('+a')).toBe('a')
    expect(read('- +a')).toBe('(-a)')
  })

  it('holds numbers as people write them', () => {
    expect(['60', '1e6', '1.5', '.5', '5.', '2.5e-3'].map((text) => treeOf(text))).toMatchObject(
      [60, 1e6, 1.5, 0.5, 5, 0.0025].map((value) => ({ kind: 'number', value })),
    )
  })

  it('calls each function with as many arguments as it takes, min and max with as many as one likes', () => {
    for (const [name, count] of Object.entries(functions)) {
      const given = Array.from({ length: count }, (_, index) => `x${index}`)
      expect(read(`${name}(${given.join(', ')})`)).toBe(`${name}(${given.join(', ')})`)
    }
    expect(read('max(a, b, c, d)')).toBe('max(a, b, c, d)')
  })

  it('knows every operator', () => {
    for (const operator of operators) expect(read(`a ${operator} b`)).toBe(`(a ${operator} b)`)
  })

  it('keeps the place of each name and number', () => {
    const text = 'sum(lineSaving * 2.5, line) - exp(-hurdle)'
    const places: string[] = []
    everyPart(treeOf(text), (part) => {
      if (part.kind === 'name' || part.kind === 'number') places.push(text.slice(part.from, part.to))
    })
    expect(places).toEqual(['lineSaving', '2.5', 'line', 'hurdle'])
  })

  it('may have 500 characters, 200 parts and 32 levels, and no more', () => {
    const deep = (levels: number) => '('.repeat(levels) + '1' + ')'.repeat(levels)
    expect(parseFormula(`t${' '.repeat(limits.characters - 1)}`).ok).toBe(true)
    expect(parseFormula(deep(limits.depth)).ok).toBe(true)
    expect(parseFormula(`max(${'1,'.repeat(limits.parts - 2)}1)`).ok).toBe(true)
    expect(parseFormula(`t${' '.repeat(limits.characters)}`)).toMatchObject({ fault: { kind: 'too-long', from: 500, limit: 500 } })
    expect(parseFormula(deep(limits.depth + 1))).toMatchObject({ fault: { kind: 'too-deep', from: 32, to: 33, limit: 32 } })
    expect(parseFormula(`${'-'.repeat(limits.depth + 1)}1`)).toMatchObject({ fault: { kind: 'too-deep', limit: 32 } })
    expect(parseFormula(`max(${'1,'.repeat(limits.parts - 1)}1)`)).toMatchObject({ fault: { kind: 'too-many-parts', limit: 200 } })
  })
})

test('every equation of the model comes back the same when it is written out and read again', () => {
  for (const { formula } of Object.values(sora2024.equations)) {
    const once = read(formula)
    expect(read(once), formula).toBe(once)
  }
})

const tree = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('t', 'hurdle', 'x1', '0', '2', '0.5', '1e+21'),
    tie('part').map((of) => `(-${of})`),
    fc.tuple(tie('part'), fc.constantFrom(...operators), tie('part')).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc.tuple(tie('part'), tie('part')).map((given) => `max(${given.join(', ')})`),
    tie('part').map((of) => `exp(${of})`),
  ),
})).part

test('what is written out with all its brackets is read as it was meant', () => {
  fc.assert(
    fc.property(tree, (text) => {
      const parsed = parseFormula(text)
      if (parsed.ok) expect(write(parsed.expression)).toBe(text)
      else expect(['too-long', 'too-deep', 'too-many-parts']).toContain(parsed.fault.kind)
    }),
    { numRuns: runs(300) },
  )
})

/** What mathjs' parser makes of a text, written out in the same way. */
function writeTheirs(node: MathNode): string {
  const { type, content, value, name, op, args, fn } = node as MathNode & {
    content: MathNode
    value: number
    name: string
    op: string
    args: MathNode[]
    fn: MathNode & { name: string }
  }
  if (type === 'ParenthesisNode') return writeTheirs(content)
  if (type === 'ConstantNode') return String(value)
  if (type === 'SymbolNode') return name
  if (type === 'FunctionNode') return `${fn.name}(${args.map(writeTheirs).join(', ')})`
  if (type !== 'OperatorNode') throw new Error(`a formula holds no ${type}`)
  const [first, second] = args.map(writeTheirs)
  if (second !== undefined) return `(${first ?? ''} ${op} ${second})`
  return op === '+' ? (first ?? '') : `(-${first ?? ''})`
}

test('whatever is read means what it means to mathjs, a parser that others wrote', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'x1',
    '2',
    '0.5',
    '1e3',
    '.5',
    '(',
    ')',
    '-',
    '+',
    '*',
    '/',
    '^',
    '<',
    '==',
    'max(',
    'exp(',
    ',',
    ' ',
  )
  const soup = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))
  let read = 0
  fc.assert(
    fc.property(fc.oneof(soup, tree), (text) => {
      const parsed = parseFormula(text)
      if (!parsed.ok) return
      read += 1
      expect(write(parsed.expression)).toBe(writeTheirs(parse(text)))
    }),
    { numRuns: runs(4000) },
  )
  expect(read).toBeGreaterThan(400)
})
