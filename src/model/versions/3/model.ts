import { assumptions } from './assumptions.ts'
import { claims } from './claims.ts'
import { drawOrder } from './drawOrder.ts'
import { equations } from './equations.ts'
import { factors } from './factors.ts'
import { animation } from './formats/animation.ts'
import { brandFilm } from './formats/brandFilm.ts'
import { comicSeries } from './formats/comicSeries.ts'
import { feedAds } from './formats/feedAds.ts'
import { liveSeries } from './formats/liveSeries.ts'
import { mobileGame } from './formats/mobileGame.ts'
import type { Model } from '../../model.ts'
import { observations } from './observations.ts'
import { questions } from './questions.ts'
import { recipients } from '../1/recipients.ts'
import { loadSources } from './sources.ts'
import { world } from './world.ts'

/** The third model of the article on Sora of February 2024: money in yuan of that year, eleven years from 2024. */
export const sora2024Third: Model = {
  id: 'sora-2024',
  version: 3,
  simulation: { startYear: 2024, years: 11, samples: 10_000, seed: 1 },
  currency: 'CNY',
  dimensions: ['industry', 'format', 'line', 'recipient', 'year'],
  assumptions,
  world,
  industries: [
    { id: 'shortDrama', name: { 'zh-CN': '短剧', en: 'Short drama' } },
    { id: 'advertising', name: { 'zh-CN': '广告', en: 'Advertising' } },
    { id: 'games', name: { 'zh-CN': '游戏与动画', en: 'Games and animation' } },
  ],
  formats: [liveSeries, comicSeries, brandFilm, feedAds, mobileGame, animation],
  recipients,
  factors,
  claims,
  equations,
  questions,
  observations,
  drawOrder,
  background: {
    sources: loadSources,
    judgements: async () => (await import('./judgements.ts')).judgements,
    verdicts: async () => (await import('./verdicts.ts')).verdicts,
    claimReadings: async () => (await import('./claimReadings.ts')).claimReadings,
    limits: async () => (await import('./limits.ts')).limits,
  },
}
