import type { Unit } from '../../model/unit.ts'

/** A large number written short, from which size on: 12,000 is 1.2 of 万. Some scales are for money only. */
type Scale = readonly [from: number, scale: { readonly factor: number; readonly word: string }, moneyOnly?: 'money']

/** What stands before and after the number. */
type Frame = readonly [before: string, after: string]

/** How Chinese writes numbers and dates. Every language has the same keys. */
export const format = {
  /** What the language calls itself. */
  name: '中文',

  /** Largest first. */
  scales: [
    [1e12, { factor: 1e12, word: '万亿' }],
    [1e8, { factor: 1e8, word: '亿' }],
    [1e4, { factor: 1e4, word: '万' }],
  ] as readonly Scale[],

  /** From how many digits on thousands are set apart. */
  grouping: 'min2' as 'min2' | 'always',

  /** What the money in `frames` is called, and what takes its place in another currency. */
  money: { CNY: '元', USD: '美元' },

  frames: {
    '1': ['', ''],
    share: ['', '%'],
    '1/yr': ['', '%/年'],
    yr: ['', '年'],
    CNY: ['', '元'],
    'CNY/yr': ['', '元/年'],
    'CNY/s': ['', '元/秒'],
    'CNY/min': ['', '元/分钟'],
    'CNY/unit': ['', '元/项目'],
    'CNY/day': ['', '元/天'],
    'CNY/GPU-h': ['', '元/GPU 小时'],
    'CNY/person-yr': ['', '元/人年'],
    'GPU-h/yr': ['', ' GPU 小时/年'],
    'MB/s': ['', ' MB/秒'],
    'TB/yr': ['', ' TB/年'],
    's/yr': ['', '秒/年'],
    'min/unit': ['', '分钟'],
    'day/unit': ['', '天'],
    'day/min': ['', '天/分钟'],
    unit: ['', '个项目'],
    'unit/yr': ['', '个项目/年'],
    'person-yr/yr': ['', '人'],
    σ: ['', ' 个标准差'],
  } as Readonly<Record<Unit | 'share', Frame>>,

  /** Frames of exactly one, where they are others. */
  one: {} as Readonly<Partial<Record<Unit | 'share', Frame>>>,

  /** The part of a frame that says a rate; an axis leaves it to its subtitle. */
  rate: /\/.*$/,

  /** From one number to another, where a dash would not do. */
  range: (from: string, to: string): string => `${from}至${to}`,

  dates: { locale: 'zh-CN', month: 'long' as 'long' | 'short' },
}
