/** The sheets that variables stand on, by what they vary over. */
export const variableSheets = ['totals', 'industries', 'formats', 'lines', 'recipients'] as const

/** One of them. */
export type VariableSheet = (typeof variableSheets)[number]

/** Columns of the assumptions: titles, the place, then these. */
export const assumptionColumns = [
  ...(['value', 'effective', 'unit', 'changed', 'own', 'credence', 'neutral', 'low', 'high', 'distribution'] as const),
  ...(['least', 'most', 'claim', 'ground', 'note', 'meaning', 'path'] as const),
] as const

/** One of them. */
export type AssumptionColumn = (typeof assumptionColumns)[number]
