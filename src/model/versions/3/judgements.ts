import { animationJudgements } from './judgements/animation.ts'
import { brandFilmJudgements } from './judgements/brandFilm.ts'
import { comicSeriesJudgements } from './judgements/comicSeries.ts'
import { earlierJudgements } from './judgements/earlier.ts'
import { feedAdsJudgements } from './judgements/feedAds.ts'
import { liveSeriesJudgements } from './judgements/liveSeries.ts'
import { mobileGameJudgements } from './judgements/mobileGame.ts'
import { worldJudgements } from './judgements/world.ts'
import type { Text } from '../../text.ts'

/**
 * Why a number has the size it has: how it follows from its sources, or, where none gives it, what it was reasoned from. Each is an
 * opinion: someone who knows the trade better should move the number and say why.
 */
export const judgements = {
  ...earlierJudgements,
  ...worldJudgements,
  ...liveSeriesJudgements,
  ...comicSeriesJudgements,
  ...brandFilmJudgements,
  ...feedAdsJudgements,
  ...mobileGameJudgements,
  ...animationJudgements,
} as const satisfies Record<string, Text>

/** A reason given for a number. */
export type JudgementId = keyof typeof judgements
