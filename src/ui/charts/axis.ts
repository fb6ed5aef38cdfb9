/** An axis: from where to where, and how far its round numbers are apart. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * The axis while a hand moves what stands on it: the one it had, as long as everything fits in and fills the better part of it. What is
 * laid out anew with every move takes long, and has no ground to compare on. One that has to grow ends on half a step at least.
 *
 * @param fits Whether what is written beside the marks has room on the one it had.
 */
export function steadyAxis(had: Axis, needed: Axis, fits = true): Axis {
  const holds = fits && needed.min >= had.min && needed.max <= had.max
  if (holds && needed.max - needed.min >= 0.6 * (had.max - had.min)) return had
  const half = needed.step / 2
  return {
    min: needed.min < had.min ? Math.floor(needed.min / half + 1e-9) * half : needed.min,
    max: needed.max > had.max ? Math.ceil(needed.max / half - 1e-9) * half : needed.max,
    step: needed.step,
  }
}

/** A round step that cuts `span` into at most `most` parts: 1, 2, 2.5 or 5 of a power of ten, as shown `times` as large. */
export function roundStep(span: number, most: number, times = 1): number {
  const rough = (span * times) / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(rough))
  const multiple = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return (multiple * power) / times
}

/** The axis around values from `low` to `high` with at most some `ticks` steps; a little below zero costs no whole step. */
export function axisAround(low: number, high: number, ticks: number, times = 1): Axis {
  if (!(high > low)) return { min: low < 0 ? low : 0, max: high > 0 ? high : low < 0 ? 0 : 1, step: high === 0 ? 1 : Math.abs(high) }
  const step = roundStep(high - low, ticks, times)
  const max = Math.ceil(high / step - 1e-9) * step
  const short = low < 0 && -low < step / 2
  return { min: Math.floor((short ? (low * 10) / step : low / step) + 1e-9) * (short ? step / 10 : step), max, step }
}

/** The axis around powers of ten from `low` to `high`: a step is ten times, or a hundred times where there would be too many. */
export function powersAround(low: number, high: number, ticks: number): Axis {
  const [from, to] = Number.isFinite(low) && Number.isFinite(high) ? [low, high] : [0, 1]
  return {
    min: Math.floor(from + 1e-9),
    max: Math.max(Math.floor(from + 1e-9) + 1, Math.ceil(to - 1e-9)),
    step: Math.max(1, Math.ceil((to - from) / ticks)),
  }
}

/** The round numbers along an axis. */
export function ticksOf({ min, max, step }: Axis): number[] {
  const first = Math.ceil(min / step - 1e-9)
  return Array.from({ length: Math.floor(max / step + 1e-9) - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
