import type { Format, Line } from '../model/projectFormat.ts'
import { budgetDimension } from '../model/dimension.ts'
import type { Model } from '../model/model.ts'
import type { OwnFormat, OwnLine } from '../model/scenario.ts'
import { noText, textLanguages, textOf, type Text } from '../model/text.ts'
import { faultAt, type Fault } from './fault.ts'
import { faultsOfIds, takenNames } from './ids.ts'
import type { JsonPath } from './jsonPath.ts'
import { faultsOfReadings } from './readings.ts'
import { fileLimits } from './fileLimits.ts'
import type { FileFormat, FileText } from './schema.ts'

type FileLine = NonNullable<FileFormat['lines']>[number]

/** Under which key a file keeps what has a budget. */
export const formatsKey = (model: Model): 'formats' | 'industries' => (budgetDimension(model) === 'format' ? 'formats' : 'industries')

/** Find what is wrong with the formats that a file brings along or changes. */
export function faultsOfFormats(formats: readonly FileFormat[], model: Model): Fault[] {
  const taken = takenNames(model)
  const reserved = new Set([...taken, ...Object.keys(model.recipients)])
  const own = formats.filter(({ id }) => !model.formats.some((theirs) => theirs.id === id)).length
  const limit = fileLimits.ownFormats
  const listKey = formatsKey(model)
  return [
    ...(own > limit ? [faultAt([listKey], { kind: 'too-many', found: own, limit })] : []),
    ...faultsOfIds(formats, reserved, [listKey]),
    ...formats.flatMap((format, index) => faultsOfFormat(format, model, taken, [listKey, index])),
  ]
}

function faultsOfFormat(format: FileFormat, model: Model, taken: ReadonlySet<string>, place: JsonPath): Fault[] {
  const { assumptions = {}, lines = [] } = format
  const theirs = model.formats.find(({ id }) => id === format.id)
  return [
    ...(theirs ? [] : missing(format, ['name', 'unit', 'lines'], place)),
    ...wrongIndustry(format, theirs, model, place),
    ...(theirs ? [] : missing(assumptions, Object.keys(model.assumptions.format), [...place, 'assumptions'])),
    ...faultsOfReadings(assumptions, model.assumptions.format, model, [...place, 'assumptions']),
    ...faultsOfIds(lines, taken, [...place, 'lines']),
    ...lines.flatMap((line, index) => faultsOfLine(line, theirs, model, [...place, 'lines', index])),
  ]
}

/** A format belongs to one of the model's industries or to one of its own; where the model tells formats from industries at all. */
function wrongIndustry({ id, industry }: FileFormat, theirs: Format | undefined, model: Model, place: JsonPath): Fault[] {
  if (industry === undefined) return []
  if (budgetDimension(model) === 'industry')
    return [strangeKey([...place, 'industry'], ['id', 'name', 'unit', 'note', 'assumptions', 'lines'])]
  const known = theirs ? [theirs.industry] : [...model.industries.map((one) => one.id), id]
  return known.includes(industry) ? [] : [faultAt([...place, 'industry'], { kind: 'unknown-name', of: 'industry', name: industry, known })]
}

/** A key that files of this version of the model do not have. */
export const strangeKey = (place: JsonPath, known: readonly string[]): Fault =>
  faultAt(place, { kind: 'unknown-name', of: 'key', name: String(place.at(-1)), known })

function faultsOfLine(
  { id, recipient, picture, assumptions = {} }: FileLine,
  format: Format | undefined,
  model: Model,
  place: JsonPath,
): Fault[] {
  const known = Object.keys(model.recipients)
  const isKnown = format?.lines.some((line) => line.id === id) === true
  return [
    ...(known.includes(recipient)
      ? []
      : [faultAt([...place, 'recipient'], { kind: 'unknown-name', of: 'recipient', name: recipient, known })]),
    ...(picture === undefined || budgetDimension(model) === 'format'
      ? []
      : [strangeKey([...place, 'picture'], ['id', 'name', 'recipient', 'production', 'creative', 'assumptions'])]),
    ...(isKnown ? [] : missing(assumptions, Object.keys(model.assumptions.line), [...place, 'assumptions'])),
    ...faultsOfReadings(assumptions, model.assumptions.line, model, [...place, 'assumptions']),
  ]
}

function missing(given: object, wanted: readonly string[], place: JsonPath): Fault[] {
  const names = wanted.filter((name) => !Object.hasOwn(given, name))
  return names.length > 0 ? [faultAt(place, { kind: 'missing', names })] : []
}

/** Complete a format that has no faults: what it leaves out is the model's. */
export function completeFormat(format: FileFormat, model: Model): OwnFormat {
  const { id, industry, name, unit, note, assumptions = {}, lines } = format
  const theirs = model.formats.find((own) => own.id === id)
  return {
    id,
    ...(industry !== undefined && !theirs && { industry }),
    name: bothLanguages(name, theirs?.name),
    unit: bothLanguages(unit, theirs?.unit),
    ...(note === undefined ? {} : { note }),
    assumptions,
    lines: lines ? lines.map(completeLine) : (theirs?.lines ?? []).map(asOwnLine),
  }
}

const completeLine = ({ name, assumptions = {}, ...line }: FileLine): OwnLine => ({ ...line, name: bothLanguages(name), assumptions })

/** A line of the model as a scenario writes it that changes nothing about it. */
export const asOwnLine = ({ id, name, recipient, production, creative, picture }: Line): OwnLine => ({
  ...{ id, name, recipient, production, creative, ...(picture !== undefined && { picture }) },
  assumptions: {},
})

/** Fill a text up: one language stands in for the other. */
export function bothLanguages(text: FileText | undefined, otherwise = noText): Text {
  const given = text ?? otherwise
  const any = textLanguages.map((language) => given[language]).find(Boolean) ?? ''
  return textOf((language) => given[language] || any)
}
