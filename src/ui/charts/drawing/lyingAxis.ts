import { axisFormat, type Shown } from '../../../words/format.ts'
import { roundStep, ticksOf, type Axis } from '../axis.ts'
import { timesOn, type, widthOf, type ChartStyle } from '../style.ts'

/** Between two figures along an axis, in CSS pixels. */
const gap = 10

/** Round numbers along an axis that lies, with their words: as many as `most`, or as stand apart over so many CSS pixels. */
export function lyingTicks(
  { min, max }: Pick<Axis, 'min' | 'max'>,
  { unit, style, across, most }: { readonly unit: Shown; readonly style: ChartStyle; readonly across: number; readonly most: number },
): { readonly step: number; readonly ticks: readonly { readonly value: number; readonly text: string }[] } {
  for (let parts = Math.max(1, most); ; parts -= 1) {
    const step = roundStep(max - min, parts, timesOn(unit, style))
    const { tick, top } = axisFormat(Math.max(max, -min), step, unit, style.locale)
    const values = ticksOf({ min, max, step })
    const ticks = values.map((value) => ({ value, text: value === values.at(-1) ? top(value) : tick(value) }))
    const place = (value: number) => ((value - min) / (max - min)) * across
    const half = (text: string) => widthOf(text, type(style)) / 2
    const stand = ticks.every(
      ({ value, text }, index) =>
        index === 0 || place(value) - half(text) >= place(ticks[index - 1]?.value ?? min) + half(ticks[index - 1]?.text ?? '') + gap,
    )
    if (stand || parts === 1) return { step, ticks: stand ? ticks : ticks.slice(-1) }
  }
}
