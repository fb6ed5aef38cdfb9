import type { Industry, Line } from '../model/industry.ts'
import type { Model } from '../model/model.ts'
import type { OwnIndustry, OwnLine } from '../model/scenario.ts'
import { noText, textLanguages, textOf, type Text } from '../model/text.ts'
import { faultAt, type Fault } from './fault.ts'
import { faultsOfIds, takenNames } from './ids.ts'
import type { JsonPath } from './jsonPath.ts'
import { faultsOfReadings } from './readings.ts'
import { fileLimits, type FileIndustry, type FileText } from './schema.ts'

type FileLine = NonNullable<FileIndustry['lines']>[number]

/** Find what is wrong with the industries that a file brings along or changes. */
export function faultsOfIndustries(industries: readonly FileIndustry[], model: Model): Fault[] {
  const taken = takenNames(model)
  const reserved = new Set([...taken, ...Object.keys(model.recipients)])
  const own = industries.filter(({ id }) => !model.industries.some((theirs) => theirs.id === id)).length
  const limit = fileLimits.ownIndustries
  return [
    ...(own > limit ? [faultAt(['industries'], { kind: 'too-many', found: own, limit })] : []),
    ...faultsOfIds(industries, reserved, ['industries']),
    ...industries.flatMap((industry, index) => faultsOfIndustry(industry, model, taken, ['industries', index])),
  ]
}

function faultsOfIndustry(industry: FileIndustry, model: Model, taken: ReadonlySet<string>, place: JsonPath): Fault[] {
  const { assumptions = {}, lines = [] } = industry
  const theirs = model.industries.find(({ id }) => id === industry.id)
  return [
    ...(theirs ? [] : missing(industry, ['name', 'unit', 'lines'], place)),
    ...(theirs ? [] : missing(assumptions, Object.keys(model.assumptions.industry), [...place, 'assumptions'])),
    ...faultsOfReadings(assumptions, model.assumptions.industry, model, [...place, 'assumptions']),
    ...faultsOfIds(lines, taken, [...place, 'lines']),
    ...lines.flatMap((line, index) => faultsOfLine(line, theirs, model, [...place, 'lines', index])),
  ]
}

function faultsOfLine(
  { id, recipient, assumptions = {} }: FileLine,
  industry: Industry | undefined,
  model: Model,
  place: JsonPath,
): Fault[] {
  const known = Object.keys(model.recipients)
  const isKnown = industry?.lines.some((line) => line.id === id) === true
  return [
    ...(known.includes(recipient)
      ? []
      : [faultAt([...place, 'recipient'], { kind: 'unknown-name', of: 'recipient', name: recipient, known })]),
    ...(isKnown ? [] : missing(assumptions, Object.keys(model.assumptions.line), [...place, 'assumptions'])),
    ...faultsOfReadings(assumptions, model.assumptions.line, model, [...place, 'assumptions']),
  ]
}

function missing(given: object, wanted: readonly string[], place: JsonPath): Fault[] {
  const names = wanted.filter((name) => !Object.hasOwn(given, name))
  return names.length > 0 ? [faultAt(place, { kind: 'missing', names })] : []
}

/** Complete an industry that has no faults: what it leaves out is the model's. */
export function completeIndustry(industry: FileIndustry, model: Model): OwnIndustry {
  const { id, name, unit, note, assumptions = {}, lines } = industry
  const theirs = model.industries.find((own) => own.id === id)
  return {
    id,
    name: bothLanguages(name, theirs?.name),
    unit: bothLanguages(unit, theirs?.unit),
    ...(note === undefined ? {} : { note }),
    assumptions,
    lines: lines ? lines.map(completeLine) : (theirs?.lines ?? []).map(asOwnLine),
  }
}

const completeLine = ({ name, assumptions = {}, ...line }: FileLine): OwnLine => ({ ...line, name: bothLanguages(name), assumptions })

/** A line of the model as a scenario writes it that changes nothing about it. */
export const asOwnLine = ({ id, name, recipient, production, creative }: Line): OwnLine => ({
  ...{ id, name, recipient, production, creative },
  assumptions: {},
})

/** Fill a text up: one language stands in for the other. */
export function bothLanguages(text: FileText | undefined, otherwise = noText): Text {
  const given = text ?? otherwise
  const any = textLanguages.map((language) => given[language]).find(Boolean) ?? ''
  return textOf((language) => given[language] || any)
}
