import { documentColours } from '../../files/documentColours.ts'
import type { SlideChart } from '../../files/slides/deck.ts'
import { scaleFor, scaleName, timesShown, type Shown } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import type { Axis } from './axis.ts'
import type { ColorName } from './plot.ts'

export const colours: Readonly<Record<ColorName, string>> = {
  ...documentColours,
  ...{ traditional: '9A5707', friction: '7D4A9E', saving: '097367', loss: 'B8263B', uncertainty: '8FB6DC' },
  ...{ 'ink-2': '465058', 'ink-3': '8A9398', paper: 'F4F5F2', panel: 'FFFFFF' },
}

/** Points of the labels in a chart. */
export const labelType = 11

/** How a chart is written, and how wide it stands on its slide, in inches. */
export interface SlideStyle {
  readonly locale: Locale
  readonly width: number
}

export interface Drawn {
  readonly chart: SlideChart
  /** In which the figures are; empty where they say so themselves. */
  readonly unit: string
  /** What else has to be said above the chart. */
  readonly besides?: readonly string[]
}

interface Scaled {
  readonly of: (value: number) => number
  readonly format: string
  readonly unit: string
}

/** How figures are written: money in billions where it comes to billions. */
export function scaled(values: readonly number[], unit: Shown, locale: Locale): Scaled {
  if (unit === 'share' || unit === '1/yr') return { of: (value) => value, format: '0%', unit: '' }
  const times = timesShown(unit, locale)
  const scale = scaleFor(Math.max(0, ...values.filter(Number.isFinite).map(Math.abs)) * times, unit, locale)
  const of = (value: number) => (value * times) / scale.factor
  return { of, format: values.some((value) => Math.abs(of(value)) >= 1000) ? '#,##0' : 'General', unit: scaleName(unit, scale, locale) }
}

/** Office counts the steps of an axis from its end, which therefore lies on one of them. */
export const onSteps = ({ min, max, step }: Axis) => ({ least: Math.floor(min / step + 1e-9) * step, most: max, step })
