import type { Results } from './results.ts'

/**
 * In which share of the draws a variable without years is below 0, for each of its values; nothing where that cannot be: where it has
 * years, has not been drawn, or may not be negative.
 */
export function lossShares({ resolved, histograms, samples }: Results, variable: string): Float64Array | undefined {
  const symbol = resolved.symbols.get(variable)
  const counted = histograms.get(variable)
  if (samples === 0 || symbol?.mayBeNegative !== true || symbol.dimensions.includes('year') || !counted) return undefined
  return Float64Array.from(counted, ({ negative, counts }) => (counts.length > 0 ? negative / samples : NaN))
}
