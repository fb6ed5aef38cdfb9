import { expect, test } from 'vitest'
import { heldTogether, unbrokenRuns } from '../../src/words/lineEnds.ts'
import { yuan } from '../yuan.ts'

const runs = (text: string, language: 'en' | 'zh-CN') => unbrokenRuns(text, yuan(language)).join('|')

test('no line of a Chinese title ends inside a word or a name, before a unit, after a Latin word or before a mark that closes', () => {
  expect(runs('2034 年 AI 制作的成本：漫剧为传统的 51%，信息流素材', 'zh-CN')).toBe(
    '2034 年 |AI 制作|的|成本：|漫剧|为|传统|的 |51%，|信息流|素材',
  )
  expect(runs('每部 170 万元预算，AI 省下 41.9 万元，又吃回 16%', 'zh-CN')).toBe('每部 |170 万元|预算，|AI 省下 |41.9 万元，|又|吃回 |16%')
  expect(runs('摄制组少得 64.8 亿元，90% 区间 −2.7 亿元至 456 亿元', 'zh-CN')).toBe(
    '摄制组|少得 |64.8 亿元，|90% |区间 |−2.7 亿元至 456 亿元',
  )
  expect(runs('“一眼假”（值 1010 亿元）；34 处假设', 'zh-CN')).toBe('“一眼假”（值 |1010 亿元）；|34 处|假设')
})

test('no line of an English title ends inside a figure or a range of two', () => {
  expect(runs('AI takes ¥6.48bn of it; −¥270m to ¥45.6bn, live-action', 'en')).toBe(
    'AI |takes |¥6.48bn |of |it; |−¥270m to ¥45.6bn, |live-action',
  )
})

test('where a program breaks lines by rules of its own, blanks that end no line hold figures together', () => {
  expect(heldTogether('漫剧省下 45 亿元', yuan('zh-CN'))).toBe('漫剧省下 45\u00A0亿元')
  expect(heldTogether('worth ¥3bn to ¥4bn now', yuan('en'))).toBe('worth ¥3bn\u00A0to\u00A0¥4bn now')
})
