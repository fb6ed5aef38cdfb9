// The data of the recomputation beside the product's: what is to be the same, and formats that a scenario brings along.
import type { OwnFormat, OwnReading } from '../../../src/model/scenario.ts'
import { sora2024Third } from '../../../src/model/versions/3/model.ts'
import type { Assumption, Data, Line } from './model.ts'

/** The product's data in the shape of data.json, to be held against it. Only numbers are taken from it, nothing that computes. */
export function productData(): Data {
  const { assumptions, world, simulation, recipients, formats, claims } = sora2024Third
  const described = Object.entries({ ...assumptions.world, ...assumptions.format, ...assumptions.line })
  return {
    simulation,
    bounds: Object.fromEntries(described.map(([name, { bounds }]) => [name, bounds])),
    recipients: Object.keys(recipients),
    assumptions: world,
    formats: formats.map((format) => ({ ...format, lines: format.lines.map((line) => ({ ...line, picture: line.picture ?? false })) })),
    claims: Object.entries(claims).map(([id, { side }]) => ({ id, side })),
  }
}

/** What is computed with of an assumption: texts and sources are left out. */
export const numbersIn = ({ value, low, high, distribution, claim, neutral, factor, loading }: Assumption) => {
  return { value, low, high, distribution, claim, neutral, factor, loading }
}

/** What is computed with of a line beside its assumptions. */
export const marksOf = ({ id, recipient, production, creative, picture }: Line) => ({ id, recipient, production, creative, picture })

/** The data with a user's own formats in it: after the model's, or in the place of the one whose id they bear, what they leave out from there. */
export function withFormats(data: Data, own: readonly OwnFormat[]): Data {
  const formats = [...data.formats]
  for (const { id, industry = id, assumptions, lines } of own) {
    const place = formats.findIndex((format) => format.id === id)
    const base = formats[place] ?? { id, industry, assumptions: {}, lines: [] }
    const merged = lines.map((line) => ({
      ...line,
      picture: line.picture ?? false,
      assumptions: { ...base.lines.find((theirs) => theirs.id === line.id)?.assumptions, ...readings(line.assumptions) },
    }))
    const format = { ...base, assumptions: { ...base.assumptions, ...readings(assumptions) }, lines: merged }
    if (place < 0) formats.push(format)
    else formats[place] = format
  }
  return { ...data, formats }
}

const readings = (own: Readonly<Record<string, OwnReading>>): Record<string, Assumption> =>
  Object.fromEntries(Object.entries(own).map(([name, { distribution = 'fixed', ...one }]) => [name, { ...one, distribution }]))
