import * as v from 'valibot'
import type { Model } from '../model/model.ts'
import { withPlainTexts } from '../model/plainText.ts'
import type { Scenario } from '../model/scenario.ts'
import { decode } from './decode.ts'
import { faultAt, faultLimit, more, type Fault } from './fault.ts'
import { validateScenario } from './validateScenario.ts'
import { faultsOf } from './issues.ts'
import { readJson } from './json.ts'
import { fileVersions, migrate, type FileVersion } from './migrate.ts'
import { show, type JsonPath } from './jsonPath.ts'
import { formatName, newestVersion, scenarioFile, type SavedResult, type ScenarioFile } from './schema.ts'

/** What a file keeps beside the scenario itself. */
export interface Kept {
  /** What the file showed when it was saved. */
  readonly result?: SavedResult
}

/** A scenario with what its file keeps, or every reason why it was not opened. */
export type Read =
  | { readonly ok: true; readonly scenario: Scenario; readonly file: Kept }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Models by id and version. */
export type Models = Readonly<Record<string, Readonly<Record<number, Model>>>>

/**
 * Read a `*.reshoot.json`, from its text or its bytes. It is opened whole or not at all, and this never throws.
 *
 * @param versions Of the format, the oldest first; the last is the one that is written.
 */
export function readScenario(file: string | Uint8Array, models: Models, versions: readonly FileVersion[] = fileVersions): Read {
  const decoded = decode(file)
  if (!decoded.ok) return { ok: false, faults: [decoded.fault] }
  const json = readJson(decoded.text)
  if (!json.ok) return json
  const stranger = notForUs(json.value)
  if (stranger) return refuse([stranger], json.linesOf)
  const migrated = migrate(withPlainTexts(json.value as object), versions)
  if (!migrated.ok) return refuse(migrated.faults, json.linesOf)

  const formed = v.safeParse(scenarioFile, migrated.document)
  const { issues = [] } = formed
  const misformed = issues.slice(0, faultLimit).flatMap((issue) => faultsOf(issue))
  if (issues.length > faultLimit) return refuse(misformed, json.linesOf, issues.length)
  const { sound, dropped } = formed.success
    ? { sound: formed.output, dropped: new Set<string>() }
    : soundParts(migrated.document, misformed)
  const model = sound && findModel(sound, models)
  if (!sound || !model?.ok) return refuse([...misformed, ...(model?.faults ?? [])], json.linesOf)

  const { scenario, faults } = validateScenario(sound, model.model, dropped)
  const told = misformed.map((fault) => ofModel(fault, model.model))
  if (told.length + faults.length > 0) return refuse([...told, ...faults], json.linesOf)
  const { result } = sound
  return { ok: true, scenario, file: { ...(result && { result }) } }
}

/** Name the first faults with their lines, and count the others. */
function refuse(
  faults: readonly Fault[],
  linesOf: (places: readonly JsonPath[]) => readonly (number | undefined)[],
  count = faults.length,
): Read {
  const first = faults.slice(0, faultLimit)
  const places = first.map(({ place }) => place)
  // What is missing stands nowhere; its owner does.
  const lines = linesOf([...places, ...places.map((place) => place.slice(0, -1))])
  const named = first.map((fault, index) => {
    const line = fault.place.length > 0 ? (lines[index] ?? lines[first.length + index]) : undefined
    return line === undefined ? fault : { ...fault, line }
  })
  return { ok: false, faults: count > named.length ? [...named, more(count - named.length)] : named }
}

/** Another program's file, or one of a version to come: nothing more can be said of its insides. */
function notForUs(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faultAt([], { kind: 'not-a-scenario', found: show(value) })
  const { format: found, version } = value as Readonly<Record<string, unknown>>
  if (found !== formatName) return faultAt(['format'], { kind: 'not-a-scenario', ...(found !== undefined && { found: show(found) }) })
  if (typeof version !== 'number' || version <= newestVersion) return undefined
  return faultAt(['version'], { kind: 'newer-version', found: version, newest: newestVersion })
}

/**
 * What is left of a file when all that is misformed is taken out, so that the rest can be held against the model and no
 * fault has to wait for another. Of lists of names only the wrong entries go, of everything else the whole section.
 */
function soundParts(document: object, misformed: readonly Fault[]): { sound: ScenarioFile | undefined; dropped: ReadonlySet<string> } {
  const places = misformed.map(({ place }) => place.map(String))
  const isEntry = ([section = '', entry]: readonly string[]) => ['credence', 'assumptions'].includes(section) && entry !== undefined
  const dropped = new Set(places.flatMap((place) => (isEntry(place) ? [] : place.slice(0, 1))))
  const wrong = new Set(places.filter(isEntry).map(([section, entry]) => `${section}.${entry}`))
  const left = Object.entries(document).filter(([section]) => !dropped.has(section))
  const rest = v.safeParse(scenarioFile, {
    ...Object.fromEntries(
      left.map(([section, entries]) => [section, isEntry([section, '']) ? without(section, entries as object, wrong) : entries]),
    ),
    version: newestVersion,
  })
  return { sound: rest.success ? rest.output : undefined, dropped }
}

const without = (section: string, entries: object, wrong: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(entries).filter(([entry]) => !wrong.has(`${section}.${entry}`)))

/** A form is the same for all models; dimensions that are not those of the file's own are not offered to it. */
const ofModel = (fault: Fault, { dimensions }: Model): Fault =>
  fault.kind === 'not-one-of' && fault.place[0] === 'metrics' && fault.place[2] === 'dimensions' ? { ...fault, known: dimensions } : fault

type Found =
  | { readonly ok: true; readonly model: Model; readonly faults?: never }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Whether a file needs what can be fetched: a model before the latest, or what tells of our own projects. */
export function namesOlderModel(file: string, models: Models): boolean {
  const read = readScenario(file, models)
  return read.ok ? read.scenario.scope?.ours !== undefined : read.faults.some(({ kind }) => kind === 'unknown-model-version')
}

function findModel({ model: { id, version } }: ScenarioFile, models: Models): Found {
  const known = Object.keys(models)
  const versions = Object.hasOwn(models, id) ? models[id] : undefined
  if (!versions) return { ok: false, faults: [faultAt(['model', 'id'], { kind: 'unknown-name', of: 'model', name: id, known })] }
  const model = Object.hasOwn(versions, version) ? versions[version] : undefined
  if (model) return { ok: true, model }
  const fault = { kind: 'unknown-model-version', model: id, found: version, known: Object.keys(versions).map(Number) } as const
  return { ok: false, faults: [faultAt(['model', 'version'], fault)] }
}
