import { describe, expect, test } from 'vitest'
import { baseline } from '../../../src/model/baseline.ts'
import { presets } from '../../../src/state/workspace/presets.ts'
import { namesakeOf } from '../../../src/files/namesake.ts'
import { retitled } from '../../../src/state/workspace/shippedName.ts'

const shipped = presets.map(({ scenario }) => scenario)
const sceptic = shipped.find(({ title }) => title.en === 'The sceptic') ?? baseline
const changed = { ...sceptic, assumptions: { ...sceptic.assumptions, discountRate: { value: 0.2 } } }

describe('a shipped name', () => {
  test('is kept rightly by every shipped scenario, under every name that it has', () => {
    expect(shipped.map((one) => namesakeOf(one, shipped))).toEqual(shipped.map(() => undefined))
    expect(namesakeOf({ ...sceptic, story: [], description: { 'zh-CN': '我的话', en: 'Mine' } }, shipped)).toBeUndefined()
  })

  test('is no longer right once something is changed that moves figures, in either language', () => {
    expect(namesakeOf(changed, shipped)?.title.en).toBe('The sceptic')
    expect(namesakeOf({ ...changed, title: { 'zh-CN': sceptic.title['zh-CN'], en: 'Price falls 5%' } }, shipped)).toBe(sceptic)
    expect(namesakeOf({ ...baseline, credence: { 'ip-to-series': 0 } }, shipped)?.title).toEqual(baseline.title)
  })

  test('is none that somebody gave', () => {
    expect(namesakeOf({ ...changed, title: { 'zh-CN': '董事会', en: 'Board' } }, shipped)).toBeUndefined()
  })
})

describe('a title typed in one language', () => {
  const typed = (title: typeof baseline.title, to: string, language: 'en' | 'zh-CN' = 'en') => retitled(title, language, to, shipped)

  test('is shown in the other too, in the place of a shipped name', () => {
    expect(typed(baseline.title, 'Price falls 5%')).toEqual({ 'zh-CN': 'Price falls 5%', en: 'Price falls 5%' })
    expect(typed(sceptic.title, '价格再降', 'zh-CN')).toEqual({ 'zh-CN': '价格再降', en: '价格再降' })
  })

  test('is followed while it is typed further, until the other language has a name of its own', () => {
    const first = typed(baseline.title, 'Board')
    expect(typed(first, 'Board 2')).toEqual({ 'zh-CN': 'Board 2', en: 'Board 2' })
    expect(typed({ 'zh-CN': '董事会（副本）', en: '董事会 (copy)' }, '第二稿', 'zh-CN')).toEqual({ 'zh-CN': '第二稿', en: '第二稿' })
    expect(typed({ 'zh-CN': '董事会', en: 'Board' }, 'Board 2')).toEqual({ 'zh-CN': '董事会', en: 'Board 2' })
  })
})
