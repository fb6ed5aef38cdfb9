import { describe, expect, test } from 'vitest'
import { totalName } from '../../../src/files/budget/totals.ts'

describe('the name of a row says that it adds up', () => {
  test.each([
    ...[
      '合计',
      '总计',
      '共计',
      '总额',
      '总和',
      '总价',
      '累计',
      '總計',
      '合計',
      '費用總計',
      '合计：',
      '合计（元）',
      '合计（含税）',
      '合计(不含税)',
    ],
    ...[
      '合计金额',
      '总计金额',
      '含税总价',
      '总预算（万元）',
      '合计：人民币',
      '费用合计',
      '费用总计',
      '总成本',
      '总费用',
      '总支出',
      '总投资',
      '项目总成本',
      '制作总费用',
      '预算合计',
    ],
    ...[
      '预算总额',
      '金额合计',
      '全部费用合计',
      '以上合计',
      '税后合计',
      '优惠后总价',
      '价税合计',
      'ＴＯＴＡＬ',
      '五、合计',
      '【合计】',
      '**合计**',
      '合计1+2+3',
      '合计人民币叁拾万元整',
      '总计300000元',
    ],
    ...['总计：30万元', '总计（大写）', '合计/万元', '∑', '总', '共', '合计(A+B)'],
    ...['合 计', '合　计', '合计 Total', 'Total 合计', '总 计：'],
  ])('%s: everything', (name) => {
    expect(totalName(name)).toBe('whole')
  })

  test.each([
    ...[
      'Total',
      'TOTAL:',
      'Totals',
      'Grand total',
      'GRAND TOTAL (RMB)',
      'Total (RMB)',
      'Total RMB',
      "Total (RMB'000)",
      'Total costs',
      'Total Production Cost',
    ],
    ...[
      'Sum',
      'Sum total',
      'Overall total',
      'Project total',
      'Production total',
      'Budget total',
      'Total budget',
      'Total amount due',
      'Total incl. VAT',
    ],
    ...['Total excl. tax', 'In total', 'Total cost of production', 'Total, all items', 'Net total', 'Total - USD', 'D. Total'],
  ])('%s: everything', (name) => {
    expect(totalName(name)).toBe('whole')
  })

  test.each([
    ...[
      '小计',
      '小計',
      '小计（元）',
      '前期小计',
      '一、小计',
      '小计1',
      '拍摄部分小计',
      'Subtotal',
      'Sub total',
      'Sub-total',
      'Subtotals',
      'Crew subtotal',
    ],
    ...['Subtotal A', 'Subtotal: post', '演员合计', '前期费用合计', 'Cast total', 'Above-the-line total', '后期制作费用小计'],
  ])('%s: a part', (name) => {
    expect(totalName(name)).toBe('part')
  })

  test.each(['Total crew', 'Total war licence', '演员总费用', '场地总价', 'Total talent'])('%s: only where the sum says so', (name) => {
    expect(totalName(name)).toBe('maybe')
  })

  test.each([
    ...[
      '演员',
      '导演',
      '会计',
      '设计',
      '审计',
      '美术设计',
      '统计',
      'Cast',
      'Post',
      'Totally Films',
      'Summer shoot',
      'Consumables',
      '特效',
      '小计划',
      '',
    ],
    ...['Subtitles', 'Summary video', '总监', '总制片', '总导演', '合计划', '总策划', '总监制', '总计划费', '合成', '综合管理', '共享棚'],
  ])('“%s” does not', (name) => {
    expect(totalName(name)).toBe('none')
  })
})
