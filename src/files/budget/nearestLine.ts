import type { Format, Line } from '../../model/projectFormat.ts'
import type { Model } from '../../model/model.ts'
import { textLanguages } from '../../model/text.ts'
import { likeness } from './likeness.ts'

/** A line of the model's, and how alike its name is to the one that was looked for: 1 is the same name. */
export interface KnownLine {
  readonly format: Format
  readonly line: Line
  readonly alike: number
}

/** Below this nothing can be learnt from the line. */
const enough = 0.3

/** A line of the same format is preferred to one that is hardly more alike. */
const atHome = 0.15

/** Money that is set aside for what nobody foresees, in words of the trade. */
const contingency = /不可预见|预备[费金]|备用[费金]|机动[费金]|应急|预留|contingenc|unforeseen|unexpected|\breserves?\b/iu

/** Whether a line is set aside for what nobody foresees: it is like no work, and AI does none of it. */
export const isContingency = (name: string): boolean => contingency.test(name.normalize('NFKC'))

/** Find the model's line whose name is most like this one, or else like what it stands below: a lead below cast; nothing where none is. */
export function nearestLine(
  { name, group }: { readonly name: string; readonly group?: string },
  formatId: string,
  model: Model,
): KnownLine | undefined {
  if (isContingency(name)) return undefined
  return (
    nearestNamed(name, formatId, model) ?? (group === undefined || isContingency(group) ? undefined : nearestNamed(group, formatId, model))
  )
}

function nearestNamed(name: string, formatId: string, { formats }: Model): KnownLine | undefined {
  let best: KnownLine | undefined
  let most = 0
  for (const format of formats) {
    const bonus = format.id === formatId ? atHome : 0
    for (const line of format.lines) {
      const alike = Math.max(...textLanguages.map((language) => likeness(name, line.name[language])))
      if (alike >= enough && alike + bonus > most) [best, most] = [{ format, line, alike }, alike + bonus]
    }
  }
  return best
}
