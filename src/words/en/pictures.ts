import { productName } from '../properNames.ts'
import type * as zh from '../zh-CN/pictures.ts'

/** What a picture of a chart says beside the chart, in English. */
export const pictures: typeof zh.pictures = {
  whose: (scenario, day) => `${productName} · Scenario “${scenario}” · ${day}`,
  sources:
    'Source: “What we talk about when we talk about Sora” (February 2024) and the published sources of each assumption; a model, not a forecast',
}
