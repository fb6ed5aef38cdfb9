import type { Language } from '../../words/languages.ts'

/** Small words that several charts share. */
export const shared = {
  'zh-CN': {
    traditional: '传统制作',
    withAi: 'AI 制作',
    fan: '阴影：抽样居中的50%与90%',
    waiting: '正在计算……',
    needsDraws: '抽样完成后显示。',
    needsInsight: '松开滑块后计算，请稍候。',
  },
  en: {
    traditional: 'Traditional',
    withAi: 'Made with AI',
    fan: 'shaded: middle 50% and 90% of draws',
    waiting: 'Working it out …',
    needsDraws: 'Shown once the draws are in.',
    needsInsight: 'Worked out when the slider is let go.',
  },
} as const satisfies Record<Language, unknown>

/** What the frame around every chart says. */
export const cardWords = {
  'zh-CN': {
    more: '更多',
    table: '看数据表',
    chart: '看图',
    csv: '下载 CSV',
    json: '下载 JSON',
    png: '下载 PNG',
    noData: '没有数据',
    notLoaded: '图表未能加载，请刷新页面再试；数据表照常可看。',
  },
  en: {
    more: 'More',
    table: 'Show the table',
    chart: 'Show the chart',
    csv: 'Download CSV',
    json: 'Download JSON',
    png: 'Download PNG',
    notLoaded: 'The chart could not be loaded; reload the page to try again. Its table is there all the same.',
    noData: 'No data',
  },
} as const satisfies Record<Language, unknown>

/** A title in parts, so that no line breaks inside a figure: `值1010亿元` is `值` and `1010亿元`. */
export function whole(title: string): { text: string; figure: boolean }[] {
  return title
    .split(/([−+]?[¥$]?\d[\d.,]*(?:万亿|亿|万)?(?:美?元|人|年|%|bn|m|k|tn)?)/)
    .map((text, index) => ({ text, figure: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
