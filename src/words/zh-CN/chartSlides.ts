import { productName } from '../properNames.ts'
/** What the slides of charts say besides the charts, in Chinese. */
export const chartSlides = {
  footer: (title: string, model: string, version: number, day: string): string =>
    [title, `模型 ${model} 第 ${version} 版`, day, productName].join(' · '),
  measured: (measure: string, unit: string): string => (unit === '' ? measure : `${measure}（${unit}）`),
  /** What is measured, without what only the picture in the app has: shading, hatching, figures at the ends of bars. */
  bare: (measure: string): string => measure.replace(/[；;：:].*$/, ''),
  series: (names: readonly string[]): string => names.join('、'),
  sources: '来源：《我们谈论 Sora 时是在谈论什么》（2024 年 2 月）及模型各假设所列的公开来源与判断，见同一情景的工作簿',
  notes: (summary: string, where: string): string => `${summary}\n\n所看：${where}。图中数据可编辑：右键图表，选“编辑数据”。`,
  count: '次数',
  back: '打开这个情景',
}
