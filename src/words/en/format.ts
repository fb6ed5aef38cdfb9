import type { format as zh } from '../zh-CN/format.ts'

/** How English writes numbers and dates. Things are counted in full up to a million, but money in thousands. */
export const format: typeof zh = {
  name: 'English',

  scales: [
    [1e12, { factor: 1e12, word: 'tn' }],
    [1e9, { factor: 1e9, word: 'bn' }],
    [1e6, { factor: 1e6, word: 'm' }],
    [1e4, { factor: 1e3, word: 'k' }, 'money'],
  ],

  grouping: 'always',

  money: { CNY: '¥', USD: '$' },

  frames: {
    '1': ['', ''],
    share: ['', '%'],
    '1/yr': ['', '% a year'],
    yr: ['', ' years'],
    CNY: ['¥', ''],
    'CNY/yr': ['¥', ' a year'],
    'CNY/s': ['¥', ' a second'],
    'CNY/min': ['¥', ' a minute'],
    'CNY/unit': ['¥', ' a unit'],
    'CNY/day': ['¥', ' a day'],
    'CNY/GPU-h': ['¥', ' a GPU hour'],
    'CNY/person-yr': ['¥', ' a person-year'],
    'GPU-h/yr': ['', ' GPU hours a year'],
    'MB/s': ['', ' MB a second'],
    'TB/yr': ['', ' TB a year'],
    's/yr': ['', ' seconds a year'],
    'min/unit': ['', ' minutes'],
    'day/unit': ['', ' days'],
    'day/min': ['', ' days a minute'],
    unit: ['', ' projects'],
    'unit/yr': ['', ' a year'],
    'person-yr/yr': ['', ' people'],
    σ: ['', ' σ'],
  },

  one: {
    yr: ['', ' year'],
    'day/unit': ['', ' day'],
    'day/min': ['', ' day a minute'],
    unit: ['', ' project'],
    'min/unit': ['', ' minute'],
    'person-yr/yr': ['', ' person'],
  },

  rate: / an? .*$/,

  range: (from, to) => `${from} to ${to}`,

  dates: { locale: 'en-GB', month: 'short' },
}
