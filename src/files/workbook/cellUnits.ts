import type { Variable } from '../../engine/symbols.ts'
import type { Assumption } from '../../model/assumption.ts'
import type { Text } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'

const plain: Text = { 'zh-CN': '', en: '' }

/** How a unit is written where people read it; a user's own unit is written as it stands. */
const unitTexts: Readonly<Record<Unit, Text>> = {
  '1': plain,
  '1/yr': { 'zh-CN': '每年', en: 'a year' },
  yr: { 'zh-CN': '年', en: 'years' },
  CNY: { 'zh-CN': '元', en: 'CNY' },
  'CNY/yr': { 'zh-CN': '元/年', en: 'CNY/yr' },
  'CNY/s': { 'zh-CN': '元/秒', en: 'CNY/s' },
  'CNY/min': { 'zh-CN': '元/分钟', en: 'CNY/min' },
  'CNY/unit': { 'zh-CN': '元/件', en: 'CNY/unit' },
  'CNY/person-yr': { 'zh-CN': '元/人年', en: 'CNY/person-yr' },
  'GPU-h/yr': { 'zh-CN': 'GPU 小时/年', en: 'GPU-h/yr' },
  'MB/s': { 'zh-CN': 'MB/秒', en: 'MB/s' },
  'TB/yr': { 'zh-CN': 'TB/年', en: 'TB/yr' },
  's/yr': { 'zh-CN': '秒/年', en: 's/yr' },
  'min/unit': { 'zh-CN': '分钟/件', en: 'min/unit' },
  'day/unit': { 'zh-CN': '天/件', en: 'days/unit' },
  'unit/yr': { 'zh-CN': '件/年', en: 'units/yr' },
  'person-yr/yr': { 'zh-CN': '人', en: 'people' },
  σ: { 'zh-CN': '个标准差', en: 'σ' },
}

/** A unit in words. */
export const unitText = (unit: string): Text => (Object.hasOwn(unitTexts, unit) ? unitTexts[unit as Unit] : { 'zh-CN': unit, en: unit })

/** The number format of a variable: money in whole yuan, shares as percentages, all with a true sign below zero. */
export const variableFormat = ({ unit, display }: Pick<Variable, 'unit' | 'display'>): string =>
  display === 'share' || display === 'percentage' ? percent : formatOf(unit)

/** The number format of an assumption. */
export const assumptionFormat = ({ unit, display }: Pick<Assumption, 'unit' | 'display'>): string =>
  display === 'share' ? percent : formatOf(unit)

/** The number format of shares. */
export const percent = '0.0%'

/** The number format of money. */
export const money = '#,##0;[Red]-#,##0'

function formatOf(unit: string): string {
  if (unit === '1/yr') return percent
  if (unit === 'CNY/s' || unit === 'yr' || unit === 'MB/s' || unit === 'σ') return '#,##0.00;[Red]-#,##0.00'
  if (unit === '1') return '#,##0.0000;[Red]-#,##0.0000'
  return unit === 'min/unit' || unit === 'day/unit' ? '#,##0.0' : money
}
