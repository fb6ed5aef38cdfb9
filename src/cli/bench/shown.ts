import type { Case } from '../../engine/case.ts'
import { asking, type Asked } from '../../engine/plan/plan.ts'

/** The lists of `state/shown.ts`, which this floor must not import. */
const always = ['npv', 'totalNpv', 'yearsUnderWater']
const onFirstCharts = ['aiUnitCost', 'aiProductionCost', 'cumulativeSaving']
const onFigures = [
  ...['saving', 'savingShare', 'totalSaving', 'unitSavingShare', 'productionSavingShare', 'netUnitSaving', 'cashFriction'],
  ...['generationRatio', 'usableShare', 'adoption', 'workdaysAfter', 'creativeShareAfter', 'jobsDisplaced', 'jobsCreated', 'jobsAfter'],
  ...['computeUse', 'price', 'gpuHours', 'computeRevenue', 'networkTraffic', 'softwareDisplaced'],
]

/** Everything that the app can show a range of. */
export const everythingShown = (of: Case): Asked[] => asking(of, [...always, ...onFirstCharts, ...onFigures])

/** What Explore shows while a slider moves: the charts that are there at first, one industry, figures in one year. */
export function shownNow(of: Case, industry = 0, year = 10): Asked[] {
  const here = (position: { readonly industry?: number }) => (position.industry ?? industry) === industry
  return [
    ...asking(of, always),
    ...asking(of, onFirstCharts, here),
    ...asking(of, onFigures, (position) => here(position) && (position.year ?? year) === year),
  ]
}
