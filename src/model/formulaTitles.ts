import type { Text } from './text.ts'

/** What figures are called that are shown though the model has no variable for them. */
export const formulaTitles = {
  savingOfProduction: { 'zh-CN': '节省占制作支出比例', en: 'Share of production spending' },
  fallInCost: { 'zh-CN': '总成本降幅', en: 'Fall in cost, all in' },
  costOfAll: { 'zh-CN': 'AI 总成本与传统之比', en: 'Cost with AI / traditional' },
  costOfProduction: { 'zh-CN': 'AI 制作成本与传统之比', en: 'Production cost with AI / traditional' },
} as const satisfies Readonly<Record<string, Text>>

/** What a variable of each industry is called when it is summed over all of them. */
export const totalTitle = (title: Text): Text => ({ 'zh-CN': `${title['zh-CN']}（各行业合计）`, en: `${title.en}, all industries` })
