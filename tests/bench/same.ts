/** Refuse a comparison with a way that comes to other figures: nothing is said by who is faster at another sum. */
export function sameFigure(who: string, figure: number, expected: number, tolerance = 1e-9): void {
  const off = Math.abs(figure / expected - 1)
  if (!(off <= tolerance)) throw new Error(`${who} comes to ${figure}, not to ${expected}`)
}

/** The mean of some draws. */
export const meanOf = (draws: Float64Array): number => draws.reduce((sum, draw) => sum + draw, 0) / draws.length
