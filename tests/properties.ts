import '../src/model/everyModel.ts'
import fc from 'fast-check'
import { long, runs } from './runs.ts'

// Properties that do not say how often they are tried. What `npm test` says of the same code is always the same; the long mode tries other cases each time.
fc.configureGlobal({ numRuns: runs(100), ...(!long && { seed: 1 }) })
