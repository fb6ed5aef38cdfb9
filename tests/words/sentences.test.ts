import { expect, test } from 'vitest'
import { textLanguages, type Text } from '../../src/model/text.ts'
import { equations } from '../../src/model/versions/3/equations.ts'
import { formatAssumptions } from '../../src/model/versions/3/assumptions/format.ts'
import { sora2024Third } from '../../src/model/versions/3/model.ts'
import { limits } from '../../src/model/versions/3/limits.ts'
import { formatRange, formatValue } from '../../src/words/format.ts'
import { addsUp } from '../../src/ui/claims/addsUp.ts'
import { sayChance } from '../../src/words/sayChance.ts'
import { pageWords } from '../../src/words/pages.ts'
import { sayFigure, sayFigureRange, sayPayback } from '../../src/words/sayFigure.ts'
import { scopeWords } from '../../src/words/scopePanel.ts'
import { screenWords } from '../../src/words/screen.ts'
import { yuan } from '../yuan.ts'

const [zh, en] = [yuan('zh-CN'), yuan('en')]

test('how many are needed of one is said in words in Chinese, and by a sign in English', () => {
  expect([zh, en].map((locale) => sayFigure(54.4, 'times', locale))).toEqual(['54.4 倍', '54.4×'])
  const range = { low: 40, high: 54.4, unit: 'times' } as const
  expect([zh, en].map((locale) => sayFigureRange(range, locale))).toEqual(['40–54.4 倍', '40–54.4×'])
  expect(sayFigureRange({ ...range, low: 54.4 }, zh)).toBe('54.4 倍')
})

test('it is draws that have paid back, and never half of the money', () => {
  const cases = [
    [2026, 2025, 2031, '到 2026 年半数抽样已回本，到 2031 年 95% 已回本', 'half of the draws have paid back by 2026, 19 in 20 by 2031'],
    [2026, 2025, 2026, '到 2026 年 95% 的抽样已回本', '19 in 20 draws have paid back by 2026'],
    [
      2026,
      2025,
      Infinity,
      '到 2026 年半数抽样已回本，2034 年后 95% 才回本',
      'half of the draws have paid back by 2026, 19 in 20 after 2034',
    ],
    [Infinity, 2030, Infinity, '2034 年后半数抽样才回本', 'half of the draws pay back after 2034'],
    [Infinity, Infinity, Infinity, '到 2034 年已回本的抽样不足 5%', 'fewer than 1 draw in 20 has paid back by 2034'],
  ] as const
  for (const [value, low, high, ...said] of cases)
    expect([zh, en].map((locale) => sayPayback({ value, low, high, until: 2034 }, locale))).toEqual(said)
  expect(textLanguages.map((language) => screenWords[language].figures.payback.title)).toEqual([
    '半数抽样回本年份',
    'Half of draws paid back by',
  ])
})

test('what a budget with AI takes back names creative work where that is counted, which is with distribution', () => {
  const said = (all: boolean, eaten?: string) =>
    textLanguages.map((language) =>
      screenWords[language].charts.waterfall.finding({ industry: '漫剧', unit: '部', year: 2034, all }, '1 元', '9 元', eaten),
    )
  for (const eaten of [undefined, '16%']) {
    expect(said(true, eaten)).toEqual([
      expect.stringContaining('新增成本和回投创作'),
      expect.stringContaining('new costs and creative work'),
    ])
    expect(said(false, eaten).join(' ')).not.toMatch(/回投|creative/)
  }
})

test('a scenario that stands alone is not the highest', () => {
  const [{ compare }, { compare: english }] = [pageWords['zh-CN'], pageWords.en]
  expect([compare.ridgesTitleOfOne('A', '1 元'), english.ridgesTitleOfOne('A', '¥1')]).toEqual(['A 的均值为 1 元', 'A: mean ¥1'])
})

test('sums of formats are made of amounts, not of shares and prices', () => {
  expect(['CNY', 'CNY/yr', 'unit/yr', 'TB/yr', 'MB/s', 'person-yr/yr'].filter((unit) => !addsUp(unit as 'CNY'))).toEqual([])
  expect(['share', '1', 'CNY/s', 'CNY/unit', '1/yr', 'day/unit'].filter((unit) => addsUp(unit as 'CNY'))).toEqual([])
})

test('a limit calls the model’s quantities by the names that they have', () => {
  const named: readonly { readonly title: Text }[] = Object.values({ ...equations, ...formatAssumptions })
  for (const language of textLanguages) {
    const titles: ReadonlySet<string> = new Set(named.map(({ title }) => title[language]))
    const quoted = limits.flatMap((limit) => [...limit[language].matchAll(/“([^”]+)”/gu)].map(([, name]) => name!))
    // What the article says is quoted too.
    const unknown = quoted.filter((name) => !titles.has(name))
    expect(unknown).toEqual(language === 'en' ? ['will be changed deeply'] : ['深远影响'])
  }
})

test('how many draws lose is said one way in sentences, and as a percentage beneath a heading', () => {
  const [said, english] = [screenWords['zh-CN'].figureText, screenWords.en.figureText]
  expect([0.001, 0.077, 0.4].map(english.loses)).toEqual([
    'fewer than 1 draw in 200 loses money',
    '1 draw in 13 loses money',
    '40% of draws lose money',
  ])
  expect([0.001, 0.077, 0.4].map(said.loses)).toEqual(['亏损概率不到 0.5%', '亏损概率 7.7%', '亏损概率 40%'])
  expect([0.001, 0.077, 0.4].map(english.lost)).toEqual(['fewer than 1 draw in 200', '1 draw in 13', '40%'])
  expect([0.001, 0.077, 0.4].map((share) => sayChance(share, en))).toEqual(['<0.5%', '7.7%', '40%'])
  expect(pageWords.en.report.odds.loses(0.077)).toBe('1 draw in 13 loses money.')
  expect(screenWords.en.charts.npv.finding('Games', '¥1bn', false, 0.077)).toContain('and 1 draw in 13 loses money')
})

test('projects of a format are counted by the word that it has', () => {
  expect(screenWords['zh-CN'].headline.ours('10', '部', '漫剧', true, '1 亿元', 2034)).toContain('按一年做 10 部漫剧算')
  expect(pageWords['zh-CN'].report.oursQuestion('我们的漫剧', '10', '部', 2024, 2034)).toContain('我们的漫剧一年做 10 部，')
  expect(formatValue(34_600, 'unit/yr', zh)).toBe('3.46 万个项目/年')
})

test('names of formats stand for many, so that a sentence can say so much of them', () => {
  expect(sora2024Third.formats.filter(({ name }) => !name.en.endsWith('s'))).toEqual([])
})

test('one is not several', () => {
  const { evidence, breakEven, paste, report, differences } = pageWords.en
  const { done: steps, budget: budgetSteps } = screenWords.en.steps
  expect(['1', '3'].map((count) => evidence.headline.per(count, 'episode'))).toEqual(['1 episode', '3 episodes'])
  expect([evidence.headline.people(1), evidence.headline.hours(1)]).toEqual(['1 person', '1 hour'])
  expect([steps.evidence.widened(1), steps.evidence.unwidened(1)]).toEqual([
    '1 range widened for weak evidence',
    '1 widened range restored',
  ])
  expect(budgetSteps.lines.added(1, 'Games')).toBe('Games: 1 line added')
  expect(differences.simulationOf(2024, 1, '10,000', 1)).toContain('1 year from 2024')
  expect(breakEven.flips.others(1, true, true)).toContain('1 other that was tried')
  expect(report.turns.none(false, 1, true)).toContain('The 1 assumption tried cannot turn it into a loss')
  expect([[3], [3, 5]].map((rows) => paste.notes.about(rows).split(':')[0])).toEqual(['Row 3', 'Rows 3, 5'])
  for (const said of [evidence.lessons.keptDescription(1, 2026), evidence.lessons.keepMeaning(1, '5%')])
    expect(said).toContain('1 assumption ')
})

test('both ends of a range from below zero have their unit, but for standard deviations', () => {
  const range = { low: -0.122, high: 0.192, unit: 'share' } as const
  expect([zh, en].map((locale) => sayFigureRange(range, locale))).toEqual(['−12.2% 至 19.2%', '−12.2% to 19.2%'])
  expect(sayFigureRange({ low: -397_000, high: 167_000, unit: 'CNY' }, zh)).toBe('−39.7 万元至 16.7 万元')
  expect([zh, en].map((locale) => formatRange(-1.28, 1.28, 'σ', locale))).toEqual(['−1.28 至 +1.28 个标准差', '−1.28 to +1.28 σ'])
})

test('what stands in brackets behind a name begins small in English, as inside a sentence', () => {
  const { budget, paste } = pageWords.en
  expect([
    budget.from('Cast', 'Live-action-style series'),
    budget.add.near('Cast', 'Live-action-style series'),
    paste.from('Cast', 'Live-action-style series'),
    screenWords.en.grammar.placed('Usable share at best', 'Live-action-style series'),
    budget.result.npv('Live-action-style series'),
  ]).toEqual([
    'Suggested by the most similar line, “Cast” (live-action-style series)',
    'The rest is suggested by “Cast” (live-action-style series)',
    'the rest ≈ Cast (live-action-style series)',
    'Usable share at best (live-action-style series)',
    'Net present value, live-action-style series',
  ])
  expect(screenWords['zh-CN'].grammar.placed('可用率上限', '漫剧')).toBe('可用率上限（漫剧）')
  expect(scopeWords.en.oursNote('Feed ads')).toContain('our own feed ads.')
})
