import type { Reading } from '../../assumption.ts'
import type { FormatAssumptionName } from './assumptions.ts'
import { factors } from './factors.ts'
import type { Format } from '../../projectFormat.ts'
import { animation } from './formats/animation.ts'
import { brandFilm } from './formats/brandFilm.ts'
import { comicSeries } from './formats/comicSeries.ts'
import { feedAds } from './formats/feedAds.ts'
import { liveSeries } from './formats/liveSeries.ts'
import { mobileGame } from './formats/mobileGame.ts'
import { world } from './world.ts'

const formats: readonly Format[] = [liveSeries, comicSeries, brandFilm, feedAds, mobileGame, animation]

/**
 * Of a format's assumptions those that matter most. There are 128 dimensions: what is not here, the lines' readings too, is
 * stratified by its own name alone, as it would be further down the list.
 */
const foremost: readonly FormatAssumptionName[] = [
  'usableStart',
  'usableCeiling',
  'generatedShare',
  'finishedMinutes',
  'tier',
  'adoptionStart',
  'adoptionCap',
  'adoptionSpeed',
  'unitsStart',
  'unitGrowth',
  'marketGrowth',
  'costDrift',
  'directionRate',
  'audienceDiscount',
  'performanceUplift',
  'entryElasticity',
  'crowding',
]

const isUncertain = (reading: Reading | undefined): boolean => reading !== undefined && reading.distribution !== 'fixed'

/** Shared factors first, then the world, then the formats: whatever has a range. */
export const drawOrder: readonly string[] = [
  ...Object.keys(factors).map((factor) => `factor ${factor}`),
  ...Object.entries(world)
    .filter(([, reading]) => isUncertain(reading))
    .map(([name]) => name),
  ...foremost.flatMap((name) => formats.filter(({ assumptions }) => isUncertain(assumptions[name])).map(({ id }) => `${id}.${name}`)),
]
