import { describe, expect, test } from 'vitest'
import { completed, offersFor, wordAt, type Offer } from '../../../src/engine/formula/completion.ts'

const offer = (name: string, zh: string, en: string, kind: Offer['kind'] = 'variable'): Offer => ({
  name,
  kind,
  title: { 'zh-CN': zh, en },
})
const offers = [
  offer('aiUnitCost', 'AI 总成本', 'Cost of a project with AI'),
  offer('traditionalUnitCost', '传统总成本', 'Traditional cost of a project'),
  offer('netUnitSaving', '单个项目净节省', 'Net saving of a project'),
  offer('sum', '求和', 'Adds up', 'function'),
  offer('price', '生成单价', 'Price of a second'),
]
const names = (word: string) => offersFor(word, offers).map(({ name }) => name)

describe('names are offered', () => {
  test('that begin with what is typed, then those with a part that does', () => {
    expect(names('ai')[0]).toBe('aiUnitCost')
    expect(names('unit')).toEqual(['aiUnitCost', 'netUnitSaving', 'traditionalUnitCost'])
  })

  test('by what they are called, in either language', () => {
    expect(names('净节省')).toEqual(['netUnitSaving'])
    expect(names('traditional cost')).toEqual(['traditionalUnitCost'])
  })

  test('not before anything is typed, and not for numbers', () => {
    expect(names('')).toEqual([])
    expect(names('60')).toEqual([])
  })
})

test('the word at the caret is replaced, and the caret stands after it', () => {
  const formula = '2 * net + price'
  expect(wordAt(formula, 7)).toEqual({ from: 4, to: 7 })
  expect(completed(formula, 7, offers[2]!)).toEqual({ formula: '2 * netUnitSaving + price', caret: 17 })
})

test('a function opens its brackets, unless they are open', () => {
  expect(completed('su', 2, offers[3]!)).toEqual({ formula: 'sum(', caret: 4 })
  expect(completed('su(x, line)', 2, offers[3]!)).toEqual({ formula: 'sum(x, line)', caret: 3 })
})
