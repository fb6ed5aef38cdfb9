import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness } from '../../../src/files/budget/likeness.ts'
import { nearestLine } from '../../../src/files/budget/nearestLine.ts'
import { limits, readPastedTable } from '../../../src/files/budget/pastedTable.ts'
import { recipientNamed } from '../../../src/files/budget/recipient.ts'
import { milliseconds } from '../../effort.ts'
import { sora2024 as model } from '../../../src/model/versions/1/model.ts'

const read = (text: string, total?: number) => readPastedTable(text, model, total === undefined ? {} : { total })
const taken = (text: string, total?: number) => read(text, total).lines

describe('a table from a spreadsheet', () => {
  const table = [
    '短剧预算表',
    '序号\t科目\t单价\t数量\t金额（万元）\t收款方\t备注',
    '1\t编剧费\t3\t1\t3\t编剧\t',
    '2\t主演片酬\t1.5\t9\t13.5\t演员\t含税',
    '\t前期小计\t\t\t16.5\t\t',
    '',
    '3\t外景场租\t0.6\t10\t6.00\t影视基地\t',
    '4\t不可预见费\t\t\t面议\t张三\t',
    '\t合计\t\t\t22.5\t\t',
  ].join('\r\n')

  test('is understood by its headings: names, amounts in their unit, and who is paid', () => {
    expect(read(table).columns).toEqual(['ignored', 'name', 'price', 'quantity', 'amount', 'recipient', 'ignored'])
    expect(taken(table)).toEqual([
      { name: '编剧费', amount: 30_000, recipient: 'writers' },
      { name: '主演片酬', amount: 135_000, recipient: 'cast' },
      { name: '外景场租', amount: 60_000, recipient: 'venues' },
    ])
  })

  test('says of every row what it is taken for, totals and blanks too', () => {
    expect(read(table).rows.map(({ as }) => as)).toEqual([
      ...['heading', 'heading', 'line', 'line', 'total', 'blank', 'line', 'faulty', 'total'],
    ])
  })

  test('says of a cell what is wrong with it', () => {
    const faults = read(table).rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ fault }, column) => (fault ? [[number, column, fault.kind]] : [])),
    )
    expect(faults).toEqual([
      [8, 4, 'no-number'],
      [8, 5, 'unknown-recipient'],
    ])
  })
})

test('CSV with quoted commas is read in English as well', () => {
  const lines = taken('Item,Budget,Paid to\n"Cast, principal","¥1,200,000",Actors\nDirector,"300,000",crew\nGrand total,"1,500,000",\n')
  expect(lines).toEqual([
    { name: 'Cast, principal', amount: 1_200_000, recipient: 'cast' },
    { name: 'Director', amount: 300_000, recipient: 'crew' },
  ])
})

test('without headings the columns tell by what is in them', () => {
  expect(taken('剧本\t3万\n演员\t13.5万')).toEqual([
    { name: '剧本', amount: 30_000 },
    { name: '演员', amount: 135_000 },
  ])
})

test('shares are taken of the total in the table, or of the one that is given', () => {
  const shares = '项目\t占比\n剧本\t10%\n演员\t90%'
  expect(read(shares).rows.map(({ as }) => as)).toEqual(['heading', 'faulty', 'faulty'])
  expect(taken(shares, 500_000).map(({ amount }) => amount)).toEqual([50_000, 450_000])
  expect(taken(`${shares}\n总预算\t80万`, 500_000).map(({ amount }) => amount)).toEqual([80_000, 720_000])
})

test('the reader may say which column is which', () => {
  const wish = { columns: ['amount', 'ignored', 'name'] as const }
  expect(readPastedTable('100\t200\tLights', model, wish).lines).toEqual([{ name: 'Lights', amount: 100 }])
})

test('nothing that is pasted makes it fail', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('合计', '10%', '3万', '"', '', '单位：万元'))
  const table = fc
    .array(
      fc.array(cell, { maxLength: 5 }).map((row) => row.join('\t')),
      { maxLength: 12 },
    )
    .map((rows) => rows.join('\n'))
  fc.assert(
    fc.property(fc.oneof(table, fc.string()), (text) => {
      const { rows, lines } = read(text)
      expect(lines.length).toBe(rows.filter(({ as }) => as === 'line').length)
    }),
  )
})

describe('a hostile table takes no longer than a large one, and is read or refused:', () => {
  const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index)).join('\n')
  const amounts = (amount: (index: number) => string, count = 500) =>
    `项目\t金额\n${rows(count, (index) => `成本${index}\t${amount(index)}`)}`
  const large = amounts((index) => `${index}万`)

  test.each<[string, string]>([
    ['a hundred thousand rows', amounts((index) => `${index}万`, 100_000)],
    ['ranges of ranges', amounts(() => Array.from({ length: 60 }, (_, index) => index + 1).join('-'))],
    ['ranges that never end', amounts(() => `约${'4-'.repeat(90)}`)],
    ['numbers beside numbers', amounts(() => `${'1 '.repeat(95)}万`)],
    ['brackets in brackets', amounts(() => `${'('.repeat(100)}1${')'.repeat(90)}`)],
    ['quantities of quantities', `项目\t单价\t数量\n${rows(500, (index) => `成本${index}\t${index}\t${'9×'.repeat(100)}`)}`],
    ['quotation marks that nothing closes', rows(20_000, (index) => `"a${index},1`)],
    ['one quotation mark over everything', `"${'a,'.repeat(500_000)}`],
    ['five hundred totals', `项目\t金额\n${rows(500, () => '合计\t1')}`],
    ['five hundred sections', rows(500, (index) => `${index % 2 === 0 ? '一' : '1'}、x\t${index}`)],
    ['rows that are all too short', `类别\t科目\t单价\t数量\t金额\na\tb\t1\t2\t2\n${rows(499, (index) => `x${index}\t${index}`)}`],
    ['a cell of three million signs', `${'a'.repeat(3e6)}\t1`],
    ['a line of three million digits', `演员：${'1'.repeat(3e6)}`],
    ['a rule as long as a book', `${'+-=|'.repeat(3e5)}x`],
    ['a million columns', rows(5, () => '\t'.repeat(200_000))],
  ])('%s', async (_, hostile) => {
    const yardstick = await milliseconds(() => read(large))
    const effort = await milliseconds(() => {
      expect(read(hostile).rows.length).toBeLessThanOrEqual(limits.rows)
    })
    expect(effort / yardstick).toBeLessThan(40)
  })

  test('formulas and markup are names and nothing else', () => {
    const [line] = taken('=HYPERLINK("http://x")<img src=x onerror=alert(1)>\t3万\n演员\t1万')
    expect(line).toEqual({ name: '=HYPERLINK("http://x")<img src=x onerror=alert(1)>', amount: 30_000 })
  })
})

describe('the nearest known line', () => {
  const nearest = (name: string, industry = 'shortDrama') => {
    const found = nearestLine({ name }, industry, model)
    return found && `${found.format.id}.${found.line.id}`
  }

  test.each([
    ['演员', 'shortDrama.cast'],
    ['男女主片酬', 'shortDrama.cast'],
    ['摄影组', 'shortDrama.crew'],
    ['Lighting', 'shortDrama.crew'],
    ['服装化妆', 'shortDrama.costume'],
    ['横店场租', 'shortDrama.locations'],
    ['抖音投流', 'shortDrama.traffic'],
    ['Colour grading', 'shortDrama.post'],
    ['3D characters', 'games.characters'],
    ['QA', 'games.qa'],
    ['不可预见费', undefined],
    ['Contingency', undefined],
  ])('of %s is %s', (name, line) => {
    expect(nearest(name)).toBe(line)
  })

  test.each([
    ['a merged cell', '类别\t科目\t金额\n演员\t男主\t3万\n\t女主\t2万\n后期\t精修\t1万'],
    ['the heading of a section', '科目\t金额\n演员\n男主\t3万\n女主\t2万\n后期\n精修\t1万'],
  ])('of a name that is like none is that of what it stands below, in %s', (_, table) => {
    const lines = taken(table)
    expect(lines.map(({ group }) => group)).toEqual(['演员', '演员', '后期'])
    expect(lines.map((line) => nearestLine(line, 'shortDrama', model)?.line.id)).toEqual(['cast', 'cast', 'post'])
  })

  test('is one of the same industry where several are alike', () => {
    expect(nearest('制片管理', 'advertising')).toBe('advertising.management')
    expect(nearest('制片管理', 'shortDrama')).toBe('shortDrama.management')
  })

  test('is itself for every name of the model, in both languages', () => {
    for (const { id, lines } of model.formats)
      for (const line of lines) for (const name of Object.values(line.name)) expect(nearest(name, id)).toBe(`${id}.${line.id}`)
  })
})

test('likeness lies between 0 and 1 and does not depend on which name comes first', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
      expect(likeness(one, other)).toBe(likeness(other, one))
    }),
  )
})

test('who is paid is known by the model’s own words and by those of the trade', () => {
  for (const [id, text] of Object.entries(model.recipients))
    for (const name of Object.values(text)) expect(recipientNamed(name, model)).toBe(id)
  expect(recipientNamed('Vendor', model)).toBe('suppliers')
  expect(recipientNamed('张三', model)).toBeUndefined()
})
