import { productName } from '../properNames.ts'

/** What a picture of a chart says beside the chart, in Chinese. */
export const pictures = {
  whose: (scenario: string, day: string): string => `${productName} · 情景“${scenario}” · ${day}`,
  sources: '来源：《我们谈论 Sora 时是在谈论什么》（2024 年 2 月）及各假设所引公开来源；由模型推算，并非预测',
}
