import { suggestionIn } from '../../files/budget/suggestion.ts'
import { asOwnReading, wholeFormat } from '../../files/budget/wholeFormat.ts'
import { modelOf } from '../../model/models.ts'
import type { Model } from '../../model/model.ts'
import type { OwnFormat, OwnLine, OwnReading, Scenario } from '../../model/scenario.ts'

type Readings = Readonly<Record<string, OwnReading>>

/** What whoever pastes a budget says himself, and no scenario believes otherwise. */
const known: readonly string[] = ['unitsStart', 'unitGrowth', 'entryElasticity', 'baseCost']

/**
 * A scenario with a format that another one brings along, as this one believes it: what was borrowed from a format of the model is what
 * this scenario assumes of that format, and what is the user's own (lines, amounts, how many a year, all that was set by hand) stays.
 * Nothing where the other does not bring it, or rests on another model.
 */
export function withFormatOf(scenario: Scenario, from: Scenario, id: string): Scenario | undefined {
  const model = modelOf(from.model)
  const isKnown = model.formats.some((format) => format.id === id)
  const isBrought = from.formats.some((format) => format.id === id)
  if (modelOf(scenario.model) !== model || isKnown || !isBrought) return undefined
  const format = wholeFormat(model, from, id)
  const like = mostAlike(format, model)
  const lines = format.lines.map((line) => lineAsIn(line, originOf(line, like), { model, scenario, from }))
  const assumptions = believed(
    format.assumptions,
    [wholeFormat(model, from, like).assumptions, ownReadings(model, like)],
    wholeFormat(model, scenario, like).assumptions,
  )
  return { ...scenario, formats: [...scenario.formats, { ...format, assumptions, lines }] }
}

/** Which format of the model one was made from: the one of which it has the most. */
function mostAlike({ assumptions, industry }: OwnFormat, model: Model): string {
  const likeness = (id: string) => {
    const theirs = ownReadings(model, id)
    const shared = Object.entries(assumptions).filter(([name, reading]) => isSame(reading, theirs[name])).length
    return shared + (model.formats.some((format) => format.id === id && format.industry === industry) ? 0.5 : 0)
  }
  return model.formats.map(({ id }) => id).reduce((best, id) => (likeness(id) > likeness(best) ? id : best))
}

interface Origin {
  readonly format: string
  readonly line: string
}

/** The line that one was borrowed from: as its readings say, or the one of its name in the format that was copied. */
function originOf({ id, assumptions }: OwnLine, like: string): Origin {
  const said = Object.values(assumptions).flatMap((reading) => suggestionIn(reading) ?? [])
  const found = said.find((one) => one !== 'none')
  return found === undefined ? { format: like, line: id } : { format: found.industry, line: found.line }
}

interface Between {
  readonly model: Model
  readonly scenario: Scenario
  readonly from: Scenario
}

function lineAsIn(line: OwnLine, { format, line: id }: Origin, { model, scenario, from }: Between): OwnLine {
  const readings = (of: Scenario) => wholeFormat(model, of, format).lines.find((one) => one.id === id)?.assumptions ?? {}
  const own = model.formats.find((one) => one.id === format)?.lines.find((one) => one.id === id)?.assumptions ?? {}
  const theirs = Object.fromEntries(Object.entries(own).map(([name, reading]) => [name, asOwnReading(reading)]))
  return { ...line, assumptions: believed(line.assumptions, [readings(from), theirs], readings(scenario)) }
}

const ownReadings = (model: Model, id: string): Readings =>
  Object.fromEntries(
    Object.entries(model.formats.find((format) => format.id === id)?.assumptions ?? {}).map(([name, reading]) => [
      name,
      asOwnReading(reading),
    ]),
  )

/** Readings with those in the place of the borrowed ones that a scenario has there. */
const believed = (readings: Readings, borrowed: readonly Readings[], theirs: Readings): Readings =>
  Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => {
      const isBorrowed = !known.includes(name) && borrowed.some((one) => isSame(reading, one[name]))
      return [name, (isBorrowed ? theirs[name] : undefined) ?? reading]
    }),
  )

const isSame = (one: OwnReading, other: OwnReading | undefined): boolean =>
  other !== undefined && (['value', 'low', 'high', 'distribution'] as const).every((part) => one[part] === other[part])
