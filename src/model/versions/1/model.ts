import { assumptions } from './assumptions.ts'
import { claims } from './claims.ts'
import { equations } from './equations.ts'
import { drawOrder } from './drawOrder.ts'
import { factors } from './factors.ts'
import { advertising } from './industries/advertising.ts'
import { games } from './industries/games.ts'
import { shortDrama } from './industries/shortDrama.ts'
import type { Model } from '../../model.ts'
import { observations } from './observations.ts'
import { questions } from './questions.ts'
import { recipients } from './recipients.ts'
import { loadSources } from './sources.ts'
import { world } from './world.ts'

const formats = [shortDrama, advertising, games]

/** The model of the article on Sora of February 2024: money in yuan of that year, eleven years from 2024. */
export const sora2024: Model = {
  id: 'sora-2024',
  version: 1,
  simulation: { startYear: 2024, years: 11, samples: 10_000, seed: 1 },
  currency: 'CNY',
  dimensions: ['industry', 'line', 'recipient', 'year'],
  assumptions,
  world,
  // Every industry has one budget.
  industries: formats.map(({ id, name }) => ({ id, name })),
  formats,
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
  },
}
