import type { Reading } from '../assumption.ts'
import type { Model } from '../model.ts'
import type { Revision } from '../revision.ts'

/** The next version of a model: the same but for some readings. */
export function revised(model: Model, revisions: readonly Revision[]): Model {
  const found = new Map(revisions.map((revision) => [revision.path, revision]))
  const readings = <Readings extends Readonly<Record<string, Reading>>>(own: Readings, prefix: string): Readings =>
    Object.fromEntries(
      Object.entries(own).map(([name, reading]) => {
        const revision = found.get(prefix + name)
        if (!revision) return [name, reading]
        const { value, low, high, neutral, sources } = revision
        return [name, { ...reading, value, low, high, ...(neutral !== undefined && { neutral }), sources }]
      }),
    ) as Readings
  return {
    ...model,
    version: model.version + 1,
    revisions,
    world: readings(model.world, ''),
    formats: model.formats.map((format) => ({ ...format, assumptions: readings(format.assumptions, `${format.id}.`) })),
  }
}
