import type { Scope } from './figures.ts'

/** Variables; others for each scope where what is counted makes a difference. */
type Variables = readonly string[] | Readonly<Record<Scope, readonly string[]>>

/** Every chart of the model, with the variables whose draws it shows: those of an industry in every year. What it shows of point estimates alone is there anyway. */
export const chartDraws = {
  cost: { production: ['aiProductionCost'], all: ['aiUnitCost'] },
  waterfall: [],
  budget: [],
  saving: ['cumulativeSaving'],
  adoption: ['adoption'],
  npv: ['npv', 'totalNpv'],
  tornado: [],
  variance: [],
  claims: [],
  creative: ['creativeShareAfter'],
  paid: [],
  people: ['jobsDisplaced', 'jobsCreated'],
  compute: ['computeUse'],
} as const satisfies Readonly<Record<string, Variables>>

/** A chart of the model. */
export type ChartKind = keyof typeof chartDraws

/** The variables whose draws a chart of the model shows, in one scope or, where none is named, in any; none of another chart. */
export function drawsOnChart(chart: string, scope?: Scope): readonly string[] {
  if (!Object.hasOwn(chartDraws, chart)) return []
  const names: Variables = chartDraws[chart as ChartKind]
  if (!('all' in names)) return names
  return scope ? names[scope] : [...names.production, ...names.all]
}
