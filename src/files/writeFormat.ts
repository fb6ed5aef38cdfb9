import type { Model } from '../model/model.ts'
import type { OwnFormat, OwnLine, OwnReading } from '../model/scenario.ts'
import type { Text } from '../model/text.ts'
import { asOwnLine, bothLanguages } from './fileFormats.ts'

/** Whether a format, as it is written, says anything else than the model does. */
export const saysMore = (written: object): boolean => Object.keys(written).length > 1

/** Only the id is left of a format that is just as in the model. */
export function writeFormat({ id, industry, name, unit, note, assumptions, lines }: OwnFormat, model: Model): object {
  const theirs = model.formats.find((format) => format.id === id)
  const written = lines.map((line) => writeLine(line, model))
  const known = theirs?.lines.map((line) => writeLine(asOwnLine(line), model))
  const readings = writeReadings(assumptions, model.assumptions.format)
  return {
    id,
    ...(industry === undefined || theirs ? {} : { industry }),
    ...(same(writeText(name), theirs && writeText(theirs.name)) ? {} : { name: writeText(name) }),
    ...(same(writeText(unit), theirs && writeText(theirs.unit)) ? {} : { unit: writeText(unit) }),
    ...(note === undefined ? {} : { note }),
    ...(Object.keys(readings).length === 0 ? {} : { assumptions: readings }),
    ...(same(written, known) ? {} : { lines: written }),
  }
}

function writeLine({ id, name, recipient, production, creative, picture, assumptions }: OwnLine, model: Model): object {
  const readings = writeReadings(assumptions, model.assumptions.line)
  return {
    ...{ id, name: writeText(name), recipient, production, creative, ...(picture !== undefined && { picture }) },
    ...(Object.keys(readings).length === 0 ? {} : { assumptions: readings }),
  }
}

const readingKeys = [
  ...(['value', 'low', 'high', 'distribution', 'claim', 'neutral', 'factor', 'loading'] as const),
  ...(['basis', 'sources', 'note'] as const),
]

/** In the model's own order. */
const writeReadings = (readings: Readonly<Record<string, OwnReading>>, order: object): Record<string, OwnReading> =>
  Object.fromEntries(
    Object.keys(order).flatMap((name) => {
      const reading = readings[name]
      return reading ? [[name, pick(reading, readingKeys)]] : []
    }),
  )

/** Write a text with its languages in their fixed order, as it will be read: where one is missing the other stands in. */
export const writeText = (text: Text): Text => bothLanguages(text)

/** The keys of an object that are there, in a fixed order. */
export function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]])) as Pick<Whole, Key>
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
