import { change } from '../../engine/resolve.ts'
import type { Reading } from '../../model/assumption.ts'
import type { Model } from '../../model/model.ts'
import type { OwnFormat, OwnLine, OwnReading, Scenario } from '../../model/scenario.ts'
import { asOwnLine } from '../fileFormats.ts'

/** A reading of the model's in the form in which a scenario brings one along. */
export function asOwnReading({ value, low, high, distribution, claim, neutral, factor, loading, sources, judgement }: Reading): OwnReading {
  return {
    value,
    ...(low !== undefined && { low, high }),
    distribution,
    ...(claim !== undefined && { claim, neutral }),
    ...(factor !== undefined && { factor, loading }),
    basis: judgement === undefined ? 'sourced' : 'judgement',
    ...(sources !== undefined && { sources }),
  }
}

const asOwnReadings = (readings: Readonly<Record<string, Reading>>): Record<string, OwnReading> =>
  Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, asOwnReading(reading)]))

/** A format as the scenario has it; of the model's own, what the scenario leaves out stays left out. */
export function formatOf(model: Model, { formats }: Scenario, id: string): OwnFormat {
  const own = formats.find((format) => format.id === id)
  if (own) return own
  const theirs = model.formats.find((format) => format.id === id)
  if (!theirs) throw new Error(`No format ${id}`)
  return { id, name: theirs.name, unit: theirs.unit, assumptions: {}, lines: theirs.lines.map(asOwnLine) }
}

/** A format as the scenario has it, with every reading written out and the user's changes in them: what a copy is made of. */
export function wholeFormat(model: Model, scenario: Scenario, id: string): OwnFormat {
  const { industry, name, unit, assumptions, lines } = formatOf(model, scenario, id)
  const theirs = model.formats.find((format) => format.id === id)
  const moved = (readings: Readonly<Record<string, OwnReading>>, of: 'format' | 'line', prefix: string) =>
    Object.fromEntries(
      Object.entries(model.assumptions[of]).flatMap(([key, { bounds }]) => {
        const reading = readings[key]
        if (!reading) return []
        const to = scenario.assumptions[`${prefix}.${key}`]
        return [[key, to ? { ...reading, ...ends(change(reading, to, bounds)), ...(to.note !== undefined && { note: to.note }) } : reading]]
      }),
    )
  const line = (own: OwnLine): OwnLine => {
    const known = theirs?.lines.find((other) => other.id === own.id)
    return { ...own, assumptions: moved({ ...(known && asOwnReadings(known.assumptions)), ...own.assumptions }, 'line', `${id}.${own.id}`) }
  }
  const readings = { ...(theirs && asOwnReadings(theirs.assumptions)), ...assumptions }
  return { id, ...(industry !== undefined && { industry }), name, unit, assumptions: moved(readings, 'format', id), lines: lines.map(line) }
}

/** A fixed number has no ends. */
const ends = ({ value, low, high, distribution }: ReturnType<typeof change>) =>
  distribution === 'fixed' ? { value, distribution } : { value, low, high, distribution }
