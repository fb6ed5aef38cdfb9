import type { Model } from '../../model/model.ts'
import type { OwnFormat, OwnLine, OwnReading } from '../../model/scenario.ts'
import { type Text, textLanguages, textOf } from '../../model/text.ts'
import { freshId, takenNames } from '../ids.ts'
import { nearestLine, type KnownLine } from './nearestLine.ts'
import { plainName } from './likeness.ts'
import type { PastedLine } from './pastedTable.ts'
import { holder } from './recipient.ts'
import { suggestionIn } from './suggestion.ts'
import { asOwnReading } from './wholeFormat.ts'

/** The same lines without a mark that anything was suggested: somebody stands by the values. */
export function accepted({ assumptions, ...line }: OwnLine): OwnLine {
  const taken = Object.entries(assumptions).map(([name, { note, ...reading }]): [string, OwnReading] => [
    name,
    note === undefined || suggestionIn({ note }) !== undefined ? reading : { ...reading, note },
  ])
  return { ...line, assumptions: Object.fromEntries(taken) }
}

/**
 * Make cost lines of names and amounts. Amounts are certain, for whoever pastes a budget knows it, or lie in the range that is
 * written; what AI can do there is borrowed from the model's line of the nearest name and says so. A name that stands in the format already stays that line.
 */
export function linesFrom(pasted: readonly PastedLine[], format: OwnFormat, keep: 'all' | 'none', model: Model): OwnLine[] {
  const theirs = new Map(format.lines.map((line) => [line.id, line]))
  const taken = takenNames(model)
  const used = new Set(keep === 'all' ? theirs.keys() : [])
  const known = pasted.map((line) => nearestLine(line, format.id, model))
  const home = homeOf(format, known, model)
  return pasted.map((line, index) => {
    const near = known[index]
    const same = format.lines.find(({ id, name }) => !used.has(id) && isCalled(name, line.name))
    const sharing = known.filter((other) => other?.line === near?.line).length
    const id =
      same?.id ??
      freshId(near?.alike === 1 ? near.line.name.en : line.name, 'line', (own) => used.has(own) || taken.has(own) || theirs.has(own))
    used.add(id)
    const baseCost = amountOf(line)
    if (same)
      return { ...same, ...(line.recipient !== undefined && { recipient: line.recipient }), assumptions: { ...same.assumptions, baseCost } }
    return { id, ...marks(line, near, model), assumptions: { ...readings(near, sharing, home, model), baseCost } }
  })
}

const amountOf = ({ amount, low, high }: PastedLine): OwnReading =>
  low === undefined || high === undefined ? { value: amount, distribution: 'fixed' } : { value: amount, low, high, distribution: 'pert' }

const isCalled = (name: Text, wanted: string): boolean => textLanguages.some((language) => plainName(name[language]) === plainName(wanted))

function marks({ name, recipient }: PastedLine, near: KnownLine | undefined, model: Model): Omit<OwnLine, 'id' | 'assumptions'> {
  const exact = near && isCalled(near.line.name, name)
  return {
    name: exact ? near.line.name : textOf(() => name),
    recipient: recipient ?? near?.line.recipient ?? holder(model),
    production: near?.line.production ?? true,
    creative: near?.line.creative ?? false,
    ...(near?.line.picture !== undefined && { picture: near.line.picture }),
  }
}

/** What is assumed of a line that is like none: AI changes nothing about it. */
const unlike: Readonly<Record<string, number>> = { labourShare: 0.5 }

/** The model's format whose pace of work a budget has: its own, or where most of its lines are borrowed. */
const homeOf = ({ id }: OwnFormat, known: readonly (KnownLine | undefined)[], model: Model): string | undefined =>
  model.formats.some((one) => one.id === id) ? id : mostBorrowed(known, model)

function mostBorrowed(known: readonly (KnownLine | undefined)[], { formats }: Model): string | undefined {
  const from = (one: string) => known.filter((near) => near?.format.id === one).length
  return formats.map((one) => one.id).toSorted((one, other) => from(other) - from(one))[0]
}

/** The model's format that pasted lines are most like; the one that is looked at, where no other is more so. */
export function nearestFormat(pasted: readonly PastedLine[], formatId: string, model: Model): string {
  const known = pasted.map((line) => nearestLine(line, formatId, model))
  const count = (id: string | undefined) => known.filter((near) => near?.format.id === id).length
  const most = mostBorrowed(known, model)
  return most !== undefined && count(most) > count(formatId) ? most : formatId
}

/**
 * Days on the critical path are borrowed at home only: design takes a game months, and a short drama days.
 * @param sharing How many lines borrow from the same one: they share its days.
 */
function readings(near: KnownLine | undefined, sharing: number, home: string | undefined, model: Model): Record<string, OwnReading> {
  const note = near ? `suggested from ${near.format.id}.${near.line.id}` : 'suggested from no line'
  const names = Object.keys(model.assumptions.line).filter((name) => name !== 'baseCost')
  return Object.fromEntries(
    names.map((name) => {
      const reading = near?.line.assumptions[name]
      if (!reading || (name === 'days' && near?.format.id !== home))
        return [
          name,
          { value: unlike[name] ?? 0, distribution: 'fixed', basis: 'judgement', note: reading ? 'suggested from no line' : note },
        ]
      const own = asOwnReading(reading)
      return [name, { ...(name === 'days' ? inParts(own, sharing) : own), note }]
    }),
  )
}

function inParts({ value, low, high, ...reading }: OwnReading, parts: number): OwnReading {
  return {
    ...reading,
    value: value / parts,
    ...(low !== undefined && { low: low / parts }),
    ...(high !== undefined && { high: high / parts }),
  }
}
