/**
 * Round values to choose a guess from, wide enough apart that they give away no more than the order of size: tenths for a
 * share, years for a date, else 1, 2 and 5 over two powers of ten.
 *
 * @param about In the unit; what the guess is about.
 * @param years The first and the last that can be meant.
 */
export function guessChoices(about: number, unit: string, [first, last]: readonly [number, number]): number[] {
  if (unit === 'share') return Array.from({ length: 9 }, (_, step) => (step + 1) / 10)
  if (unit === 'calendar') return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  const power = Number.isFinite(about) && about !== 0 ? Number(about.toExponential().split('e')[1]) : 0
  return [power - 1, power, power + 1].flatMap((each) => [1, 2, 5].map((digit) => Number(`${digit}e${each}`)))
}
