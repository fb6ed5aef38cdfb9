import { describe, expect, test } from 'vitest'
import { unitOf, unitOfTable } from '../../../src/files/budget/statedUnit.ts'

const yuan = (factor: number) => ({ factor, currency: 'CNY' })

describe('a heading names the unit of what stands under it', () => {
  test.each([
    ...([
      ['金额（万元）', yuan(1e4)],
      ['金额/万元', yuan(1e4)],
      ['金额(万)', yuan(1e4)],
      ['万元', yuan(1e4)],
      ['金额万元', yuan(1e4)],
      ['预算 万元', yuan(1e4)],
    ] as const),
    ...([
      ['金额【千元】', yuan(1e3)],
      ['金额_元', yuan(1)],
      ['金额（元）', yuan(1)],
      ['金額（萬元）', yuan(1e4)],
      ['金额（人民币万元）', yuan(1e4)],
      ['金额（百万元）', yuan(1e6)],
    ] as const),
    ...([
      ['投资（亿元）', yuan(1e8)],
      ['金额（万元人民币）', yuan(1e4)],
      ['金额 / RMB 万', yuan(1e4)],
      ['Cost (万元)', yuan(1e4)],
    ] as const),
    ...([
      ["RMB'000", yuan(1e3)],
      ["RMB '000", yuan(1e3)],
      ['RMB k', yuan(1e3)],
      ['Amount (RMB K)', yuan(1e3)],
      ['Budget (¥k)', yuan(1e3)],
      ['Cost ¥000s', yuan(1e3)],
    ] as const),
    ...([
      ['Amount, RMB thousands', yuan(1e3)],
      ['CNY m', yuan(1e6)],
      ['Amount (RMB million)', yuan(1e6)],
      ['RMB mn', yuan(1e6)],
      ['Budget (RMB 10k)', yuan(1e4)],
    ] as const),
    ...([
      ["'000", { factor: 1e3 }],
      ['(000)', { factor: 1e3 }],
      ['Amount in thousands', { factor: 1e3 }],
      ['Amount (k)', { factor: 1e3 }],
      ['Budget, in millions', { factor: 1e6 }],
      ['Cost (m)', { factor: 1e6 }],
    ] as const),
    ...([
      ['Amount (USD)', { currency: 'USD' }],
      ['US$', { currency: 'USD' }],
      ['金额（美元）', { currency: 'USD' }],
      ['Cost, $', { currency: 'USD' }],
    ] as const),
    ...([
      ["USD'000", { factor: 1e3, currency: 'USD' }],
      ['$k', { factor: 1e3, currency: 'USD' }],
      ['金额（万美元）', { factor: 1e4, currency: 'USD' }],
      ['Amount ($ thousands)', { factor: 1e3, currency: 'USD' }],
    ] as const),
    ...([
      ['RMB', { currency: 'CNY' }],
      ['Amount (CNY)', { currency: 'CNY' }],
      ['Cost ¥', { currency: 'CNY' }],
      ['金额（人民币）', { currency: 'CNY' }],
    ] as const),
    ...[
      '金额',
      'Item (main)',
      'Amount',
      'Marketing',
      '项目',
      'Milk',
      'Book',
      '单位',
      'Total',
      '万科',
      '千岛湖',
      'Bmw',
      '占比',
      'Team (m/f)',
    ].map((heading) => [heading, {}] as const),
  ])('%s', (heading, unit) => {
    expect(unitOf(heading)).toEqual(unit)
  })

  test.each(['HKD', 'Amount (HK$)', 'EUR', 'Kosten (€)', '金额（港币）', '金额（万欧元）', 'GBP 000'])(
    '%s is money that has no rate here',
    (heading) => {
      expect(unitOf(heading).foreign).toBeDefined()
    },
  )
})

describe('a line beside the table names the unit of all amounts', () => {
  test.each([
    ['单位：万元', yuan(1e4)],
    ['金额单位：人民币万元', yuan(1e4)],
    ['单位:元', yuan(1)],
    ['（单位：千元）', yuan(1e3)],
    ['《重拍》第一季项目预算表（万元）', yuan(1e4)],
    ['All figures in RMB thousands', yuan(1e3)],
    ['Production budget 2026 (RMB k)', yuan(1e3)],
    ['Currency: USD', { currency: 'USD' }],
    ['币种：美元', { currency: 'USD' }],
    ["RMB'000", yuan(1e3)],
    ['编制单位：某某影业有限公司', {}],
    ['短剧预算表', {}],
    ['预算控制在（300万元以内）', {}],
    ['Budget of the first season, 80 episodes', {}],
  ])('%s', (text, unit) => {
    expect(unitOfTable(text)).toEqual(unit)
  })
})
