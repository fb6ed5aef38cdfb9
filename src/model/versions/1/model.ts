import { assumptions } from './assumptions.ts'
import { claims } from './claims.ts'
import { equations } from './equations.ts'
import { factors } from './factors.ts'
import { advertising } from './industries/advertising.ts'
import { games } from './industries/games.ts'
import { shortDrama } from './industries/shortDrama.ts'
import type { Model } from '../../model.ts'
import { recipients } from './recipients.ts'
import { world } from './world.ts'

/** The model of the article on Sora of February 2024: money in yuan of that year, eleven years from 2024. */
export const sora2024: Model = {
  id: 'sora-2024',
  version: 1,
  simulation: { startYear: 2024, years: 11, samples: 10_000, seed: 1 },
  currency: 'CNY',
  assumptions,
  world,
  industries: [shortDrama, advertising, games],
  recipients,
  factors,
  claims,
  equations,
}
