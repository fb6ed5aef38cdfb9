import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { resolveFormulas } from '../../../src/engine/resolve.ts'
import { functions } from '../../../src/engine/formula/expression.ts'
import { parseFormula } from '../../../src/engine/formula/parse.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import { metric, scenarioOf } from '../cases.ts'
import { timesAsLong } from '../../effort.ts'
import { runs } from '../../runs.ts'

const faultsOf = (formula: string) => resolveFormulas(sora2024, scenarioOf({ metrics: [metric('mine', formula)] })).faults

/** As long a formula as may be written, and one that is sound. */
const sound = `pull${'+pull'.repeat(99)}`

const hostile: Record<string, readonly string[]> = {
  'the insides of objects': [
    ...['constructor', '__proto__', 'prototype', 'hasOwnProperty', 'toString()', 'valueOf()', 'pull.constructor', 'sum.constructor'],
    ...['constructor.constructor', 'pull["constructor"]', 'pull.__proto__.x', '__defineGetter__(1, 2)', 'max.apply(1, 2)', 'sqrt.call(1)'],
    'cos.constructor("return process")()',
  ],
  'the world outside': [
    ...['this', 'window', 'globalThis', 'process', 'process.exit()', 'require("fs")', 'import("fs")', 'eval("1")', 'Function("1")()'],
    ...['alert(1)', 'fetch(1)', '${pull}', '<script>', 'new Date()', 'document.cookie'],
  ],
  assignment: ['pull = 1', 'a = b = 1', 't = 5', 'sum = 1', 'pull == hurdle = 1', 'pull[1] = 2', 'a := 1', 'pull += 1'],
  'functions of one’s own': ['f(x) = x', 'f(x) = f(x - 1)', 'f(x, y) = x^y', '() => 1', 'x => x', 'function(){}', '(x) = x'],
  recursion: ['mine', '1 + mine', 'prev(pull, mine)', 'sum(mine, industry)', 'cumsum(mine)'],
  'matrices and ranges': ['[1, 2]', '[[1, 2], [3, 4]]', '[1; 2]', 'pull[1]', 'pull[end]', '1:10', '1:2:10', ':', 'end', '{a: 1}', '{}'],
  'texts and patterns': [
    '"text"',
    "'text'",
    '`text`',
    '/a+/g',
    '"a" * 2',
    'concat("a", "b")',
    "pull'",
    '\\pull',
    '@pull',
    '$pull',
    '#pull',
  ],
  'units of mathjs': ['5 cm', '5 kg', '2 deg', 'pull in USD', 'pull to EUR', 'unit("5cm")', 'createUnit("x")', '10 inch to cm'],
  'operators of mathjs': [
    ...['pull!', '!pull', '5!', 'pull % 2', '5%', 'pull .* 2', 'pull ./ 2', 'pull .^ 2', 'pull | 1', 'pull & 1', '~pull', 'pull << 2'],
    ...[
      'pull >> 2',
      'pull >>> 2',
      'pull and 1',
      'pull or 1',
      'pull xor 1',
      'not pull',
      'pull ? 1 : 2',
      'pull ?? 1',
      '0 < pull < 1',
      'a ⊕ b',
    ],
  ],
  'functions of mathjs': [
    ...['import(1)', 'createUnit(1)', 'evaluate(1)', 'config(1)', 'parse(1)', 'compile(1)', 'simplify(1)', 'derivative(1, 2)', 'help(sum)'],
    ...[
      'typed(1)',
      'reviver(1, 2)',
      'parser()',
      'chain(1)',
      'print(1, 2)',
      'random()',
      'randomInt(9)',
      'pickRandom(1)',
      'ones(9)',
      'zeros(1e9)',
    ],
    ...[
      'range(1, 1e9)',
      'factorial(170)',
      'gamma(5)',
      'map(1, 2)',
      'filter(1, 2)',
      'forEach(1, 2)',
      'sort(1)',
      'bignumber(1)',
      'complex(1, 2)',
    ],
    ...['fraction(1, 2)', 'matrix(1)', 'format(1)', 'typeOf(1)', 'mod(5, 2)', 'pow(2, 3)', 'resolve(1)', 'leafCount(1)', 'version', 'tau'],
  ],
  'numbers that are none': [
    '1_000',
    '1,000',
    '1e999',
    '-1e999',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '0b11',
    '0o7',
    '1.2.3',
    '1..2',
    '.',
    '1e+',
  ],
  'words of other languages': ['true', 'false', 'null', 'undefined', 'pi', 'e', 'i', 'e^2', 'LN2', 'phi'],
  'letters that only look the same': ['рull', 'hurdlе', 'pull½', '①', 'pull₂', 'ⅰ + ⓟull', '\ud800'],
  'more than one line': [
    'pull; hurdle',
    'pull\nhurdle',
    'pull\r\nhurdle',
    'pull\u2028hurdle',
    'pull\0',
    '# comment',
    'pull // comment',
    'pull /* comment */',
  ],
  'a missing sign': ['2 pull', '2pull', 'pull pull', '(pull)(pull)', '2(pull)', 'pull(2)', '(1)(2)', 'sum pull', '1 2', '.5pull'],
  'what is left open': [
    '(',
    ')',
    '()',
    '((((',
    'max(pull',
    'pull)',
    'max(pull,)',
    ',',
    '+',
    '*',
    'pull +',
    '^ pull',
    'pull ^ ^ 2',
    'pull ** 2',
    'pull -> 1',
  ],
  'what goes on for ever': [
    ...['('.repeat(40) + '1' + ')'.repeat(40), '('.repeat(499), '-'.repeat(499) + '1', '+'.repeat(450) + '1', '1' + '^1'.repeat(249)],
    ...[
      '1' + '+1'.repeat(249),
      '9'.repeat(400),
      '9'.repeat(1e6),
      `max(${'1,'.repeat(240)}1)`,
      'exp('.repeat(60),
      ' '.repeat(1e6),
      'a.'.repeat(200),
    ],
  ],
  'a huge power of money': [
    'aiUnitCost^99',
    'aiUnitCost^-1',
    '2^aiUnitCost',
    'exp(aiUnitCost)',
    'aiUnitCost^aiUnitCost',
    'aiUnitCost^1e308',
  ],
}

describe('no formula holds', () => {
  it.each(Object.entries(hostile))('%s, nor takes ten times as long as a sound one of some length', async (_, formulas) => {
    for (const formula of formulas) {
      const told = formula.slice(0, 60)
      expect(faultsOf(formula), told).not.toEqual([])
      const times = await timesAsLong(
        () => faultsOf(formula),
        () => faultsOf(sound),
      )
      expect(times, told).toBeLessThan(10)
    }
  })

  it('anything else of the kind: there are more than a hundred tries here', () => {
    expect(new Set(Object.values(hostile).flat()).size).toBeGreaterThan(180)
  })
})

test('a text of any kind is answered with a tree or with a fault inside the text', () => {
  const piece = fc.constantFrom(
    ...Object.keys(functions),
    ...'()+-*/^<>=!.,_ 0123456789eE'.split(''),
    'pull',
    'hurdle',
    'in',
    'to',
    'not',
    'mod',
    'true',
    '1e9',
  )
  const any = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(any, (text) => {
      const parsed = parseFormula(text)
      if (parsed.ok) return
      expect(parsed.fault.from).toBeGreaterThanOrEqual(0)
      expect(parsed.fault.to).toBeGreaterThanOrEqual(parsed.fault.from)
      expect(parsed.fault.to).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: runs(1500, 60_000) },
  )
})
