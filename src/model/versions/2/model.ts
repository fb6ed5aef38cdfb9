import type { Model } from '../../model.ts'
import type { Revision } from '../../revision.ts'
import { revised } from '../revised.ts'
import { sora2024 } from '../1/model.ts'

/**
 * What version 2 reads otherwise than version 1, each because what was seen by 2026 lies outside the middle 90 % of what version 1
 * draws. Price and usable share stay: they were right. Working days stay too, though a vendor claims far fewer: one anecdote.
 */
export const revisions: readonly Revision[] = [
  {
    path: 'releaseDelay',
    ...{ value: 0.3, low: 0.1, high: 0.8 },
    because: {
      'zh-CN': '2024 年内就有别家按秒收费，不必等 Sora。',
      en: 'Other vendors sold by the second within 2024; nobody had to wait for Sora.',
    },
    sources: ['PR-016', 'PR-001'],
  },
  {
    path: 'computeSupplyStart',
    ...{ value: 20_000_000, low: 5_000_000, high: 60_000_000 },
    because: {
      'zh-CN': '用量暴涨而每秒价格没有上去，说明算力比版本 1 设想的宽裕。',
      en: 'Use exploded and the price of a second did not rise: there was more compute than version 1 supposed.',
    },
    sources: ['AD-005', 'PR-018'],
  },
  {
    path: 'shortDrama.generatedShare',
    ...{ value: 0.95, low: 0.7, high: 1 },
    because: {
      'zh-CN': 'AI 短剧多为全片生成，不再是实拍夹几个镜头。',
      en: 'AI series are generated throughout, no longer filmed with some generated shots.',
    },
    sources: ['SD-041', 'AD-001'],
  },
  {
    path: 'shortDrama.adoptionCap',
    ...{ value: 0.8, low: 0.55, high: 0.95 },
    because: {
      'zh-CN': '2026 年一季度上新按部数九成半是 AI；按产值低得多，所以不取到顶。',
      en: 'By count 95 % of new series in early 2026 were AI; by value far less, so it is not set to the top.',
    },
    sources: ['AD-001', 'MK-014'],
  },
  {
    path: 'shortDrama.adoptionMidpoint',
    ...{ value: 1.2, low: 0.6, high: 2.5, neutral: 0.6 },
    because: {
      'zh-CN': '2025 年漫剧约占产值两成，一年后上新以 AI 为主：中点在一两年内，不是四年。',
      en: 'Comic series were a fifth of the market by value in 2025, and a year later most new series were AI: the midpoint is a year or two away, not four.',
    },
    sources: ['MK-014', 'AD-001', 'AD-002'],
  },
  {
    path: 'shortDrama.adoptionSpeed',
    ...{ value: 1.5, low: 0.8, high: 3 },
    because: { 'zh-CN': '半年内上新量翻了几倍。', en: 'The number of new titles multiplied within half a year.' },
    sources: ['AD-003', 'AD-005'],
  },
  {
    path: 'shortDrama.directionRate',
    ...{ value: 150, low: 50, high: 500 },
    because: {
      'zh-CN': '整部承制价已到每分钟 300 元，指挥模型的人工不可能更贵。',
      en: 'Contractors make the whole series for 300 yuan a minute; directing the model cannot cost more than that.',
    },
    sources: ['SD-049', 'SD-063'],
  },
  {
    path: 'shortDrama.reviewRate',
    ...{ value: 15, low: 5, high: 50 },
    because: {
      'zh-CN': '同一份承制价里还要包审看。',
      en: 'Watching the takes has to fit into the same price.',
    },
    sources: ['SD-049', 'SD-061'],
  },
  {
    path: 'shortDrama.audienceDiscount',
    ...{ value: 0.02, low: 0, high: 0.12 },
    because: {
      'zh-CN': '观众照看不误；爆款率低是因为片子太多，不等于每部都掉价。上限仍留着。',
      en: 'Audiences do watch; that few become hits is for the flood of titles, not for each being worth less. The high end keeps a part of the doubt.',
    },
    sources: ['AD-005', 'AD-008'],
  },
  {
    path: 'advertising.audienceDiscount',
    ...{ value: 0.01, low: 0, high: 0.1 },
    because: {
      'zh-CN': '严格对照下，AI 广告与真人广告的点击率没有差别。',
      en: 'Under strict controls AI ads are clicked as often as others.',
    },
    sources: ['AI28', 'AI29', 'AI30'],
  },
  {
    path: 'advertising.adoptionMidpoint',
    ...{ value: 0.8, low: 0.2, high: 2.5, neutral: 0.2 },
    because: {
      'zh-CN': 'IAB：2024 年已有 22% 的视频广告用生成式 AI 制作或加工，2025 年 30%。“加工”口径偏宽，所以范围仍宽。',
      en: 'IAB: 22 % of video ads were made or enhanced with generative AI in 2024 already, 30 % in 2025. “Enhanced” is loose, so the range stays wide.',
    },
    sources: ['AI01', 'AI02'],
  },
  {
    path: 'advertising.directionRate',
    ...{ value: 1200, low: 500, high: 4500 },
    because: {
      'zh-CN': '大广告主预计净省三到五成，容不下版本 1 的人工单价；最高仍留给反例。',
      en: 'A large advertiser expects to save 30–50 % net, which version 1’s labour rate leaves no room for; the high end keeps the counter-example.',
    },
    sources: ['AI18', 'AI36'],
  },
  {
    path: 'games.adoptionMidpoint',
    ...{ value: 2, low: 0.5, high: 6, neutral: 1 },
    because: {
      'zh-CN': '2025–2026 年三成多从业者在用；真正拿来出资产的只有约 7%，所以只提前两年，范围仍宽。',
      en: 'Over a third of professionals used it by 2026; only some 7 % to make assets, so it moves by two years only and stays wide.',
    },
    sources: ['AI45', 'AI49'],
  },
]

/** The model with what had been seen by 2026: offered beside version 1, which stays what a new scenario starts from. */
export const sora2024Second: Model = revised(sora2024, revisions)
