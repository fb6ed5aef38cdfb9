import { shownUnit } from '../pathNames.ts'
import type { Locale } from '../../words/locale.ts'
import type { Input } from '../../engine/resolve.ts'
import type { Assumption } from '../../model/assumption.ts'
import type { Along } from '../charts/plot.ts'
import { roundStep, ticksOf } from '../charts/axis.ts'
import { end, sliderScale, type SliderScale } from '../control/scale.ts'
import { formatValue } from '../../words/format.ts'

const steps = 40

/** Values of an assumption to look at first: from bound to bound, and closer together where its slider goes. */
export function valuesToTry(own: Input, value: number, definition: Assumption): number[] {
  const [least, most] = definition.bounds
  const scale = sliderScale(own, [value], definition)
  const onSlider = Array.from({ length: steps + 1 }, (_, step) => scale.valueAt((step / steps) * end))
  return [...new Set([least, ...overall(definition), ...onSlider, value, most])]
    .filter((one) => one >= least && one <= most)
    .sort((a, b) => a - b)
}

function overall({ bounds: [least, most], scale }: Assumption): number[] {
  const shares = Array.from({ length: steps - 1 }, (_, step) => (step + 1) / steps)
  if (scale === 'linear' || most <= 0) return shares.map((share) => least + share * (most - least))
  const from = least > 0 ? least : most * 1e-8
  return shares.map((share) => from * (most / from) ** share)
}

/** So many values in the middle of equal stretches of a slider. */
export const valuesAcross = (scale: SliderScale, count: number): number[] =>
  Array.from({ length: count }, (_, index) => scale.valueAt(((index + 0.5) / count) * end))

/** An assumption along the axis of a chart, with what stands at so many ticks. */
export function along(name: string, scale: SliderScale, definition: Assumption, ticks: number, locale: Locale): Along {
  const unit = shownUnit(definition)
  const values = definition.scale === 'linear' ? evenly(scale, ticks) : byTens(scale, ticks)
  const text = (value: number) => formatValue(value, unit, locale)
  return { name, from: 0, to: end, ticks: values.map((value) => ({ at: scale.positionOf(value), text: text(value) })) }
}

const evenly = ({ least, most }: SliderScale, ticks: number): number[] =>
  ticksOf({ min: least, max: most, step: roundStep(most - least, ticks - 1) })

/** 1, 2 and 5 of each power of ten, as few of them as there is room for. */
function byTens(scale: SliderScale, ticks: number): number[] {
  const from = scale.least > 0 ? scale.least : scale.valueAt(1)
  const powers = Array.from({ length: 30 }, (_, index) => Math.floor(Math.log10(from)) + index)
  const all = powers.flatMap((power) => [1, 2, 5].map((times) => Number(`${times}e${power}`)))
  const round = all.filter((value) => value >= from && value <= scale.most)
  const every = Math.ceil(round.length / ticks)
  return round.filter((_, index) => index % every === 0)
}
