import '../model/everyModel.ts'
import { targetName } from '../analysis/catalogue/target.ts'
import { askedInHead } from '../analysis/catalogue/figuresInText.ts'
import { languages } from '../words/languages.ts'
import { pointResults } from '../analysis/runs/pointResults.ts'
import type { Results } from '../analysis/runs/results.ts'
import { resolveScenario, type ResolvedScenario } from '../engine/resolve.ts'
import { nearestName } from '../engine/nearestName.ts'
import type { Variable } from '../engine/symbols.ts'
import { explainFault } from '../files/explainFault.ts'
import { explainNegativeCosts } from '../files/negativeCosts.ts'
import { namesakeOf } from '../files/namesake.ts'
import { readScenario } from '../files/readScenario.ts'
import { movesFigures, scenarioDiff } from '../files/scenarioDiff.ts'
import { writeDrawsCsv, writeDrawsJsonLines } from '../files/drawTables.ts'
import { writeSweepCsv, writeSweepJson } from '../files/sweepTables.ts'
import { writeCsv, writeDrawsJson, writePointJson } from '../files/tables.ts'
import type { DocumentFormat } from '../files/modelDocument/documentFormat.ts'
import { writeModelDocument } from '../files/modelDocument/modelDocument.ts'
import { modelOf, models } from '../model/models.ts'
import { baseline } from '../model/baseline.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../words/languages.ts'
import { textLanguages, textOf } from '../model/text.ts'
import { changedTitle } from '../words/documentTexts.ts'
import '../words/everyLanguage.ts'
import { documents } from '../words/documents.ts'
import { readArguments, type Options } from './arguments.ts'
import { explainUsageError, type UsageError } from './usageError.ts'
import { simulateDraws } from './simulateDraws.ts'
import { explainDrift, explainModelUpdate } from './drift.ts'
import { helpText } from './help.ts'
import { openFile, shippedFilesWith } from './open.ts'
import { applySettings } from './applySettings.ts'
import { explainedBy, type Explained } from './explained.ts'
import { faultsOfSweeps, runSweeps } from './sweep.ts'
import { writeSweepTable } from './sweepTable.ts'
import { resultsOfTable } from './builtTable.ts'
import { writeKeyFigures, writeVariables } from './keyFigureTable.ts'

/** What the command takes longer to write: to a file, or to standard output. */
export interface Written {
  readonly path: string | undefined
  readonly bytes: () => Promise<Uint8Array>
}

/**
 * What leaves the command: something for standard output or a file, with what should be known of the scenario beside it, or what went wrong.
 * What is long or has to be fetched comes in pieces, each worked out when the one before has been written.
 */
export type Answer =
  | {
      readonly ok: true
      readonly text: string
      readonly pieces?: Iterable<string> | AsyncIterable<string>
      readonly write?: Written
      readonly beside?: readonly string[]
    }
  | { readonly ok: false; readonly wrong: readonly string[] }

/** Do what the arguments ask for. */
export function answer(given: readonly string[], language: Language): Answer {
  const { wish, complaints } = readArguments(given)
  if (wish.help) return { ok: true, text: helpText(language) }
  const complain = (list: readonly UsageError[]): Answer => ({ ok: false, wrong: list.map((one) => explainUsageError(one, language)) })
  if (complaints.length > 0) return complain(complaints)

  const opened = wish.file === undefined ? undefined : openFile(wish.file)
  if (opened?.ok === false) return complain([opened.complaint])
  const read = opened && readScenario(opened.bytes, models)
  if (read?.ok === false) return { ok: false, wrong: read.faults.map((fault) => `${opened?.name ?? ''}: ${explainFault(fault, language)}`) }

  const before = withSimulation(read?.scenario ?? ownValues, wish)
  const model = modelOf(before.model)
  const { scenario, faults } = applySettings(before, wish.settings, model)
  if (faults.length > 0) {
    return {
      ok: false,
      wrong: faults.map(({ setting, fault }) => `--set ${setting.path}=${setting.value}: ${explainFault(fault, language)}`),
    }
  }
  const swept = faultsOfSweeps(scenario, wish.sweeps, model)
  if (swept.length > 0) {
    return {
      ok: false,
      wrong: swept.map(({ setting, fault }) => `--sweep ${setting.path}=${setting.value}: ${explainFault(fault, language)}`),
    }
  }
  // What is read by people and is no longer what its name says, set otherwise or in its file, says so; numbers for programs have the names of files.
  const isChanged = () => scenarioDiff(before, scenario).some(movesFigures) || (read !== undefined && isNamesake(read.scenario))
  const marked = (wish.write !== undefined || wish.output === 'table') && isChanged()
  const resolved = resolveScenario(model, marked ? { ...scenario, title: changedTitle(scenario.title) } : scenario)
  const unknown = wish.variables.filter((name) => !resolved.variables.some((variable) => variable.name === name))
  if (unknown.length > 0) return complain(unknown.map((name) => unknownVariable(name, resolved)))
  const explained = wish.explain === undefined ? undefined : explainedBy(resolved, wish.explain)
  if (explained?.kind === 'nothing-to-explain') return complain([explained])
  const variables =
    wish.variables.length === 0 ? resolved.variables : resolved.variables.filter(({ name }) => wish.variables.includes(name))
  const newer = read && explainModelUpdate(read.scenario, language)
  const drifted = read?.file.result
    ? explainDrift(resolveScenario(modelOf(read.scenario.model), read.scenario), read.file.result, language)
    : []
  const negative = explainNegativeCosts(pointResults(resolved), language)
  return {
    ok: true,
    ...(wish.model
      ? { text: '', write: { path: undefined, bytes: () => documentOf(resolved, wish.model ?? 'md', language) } }
      : wish.write
        ? { text: '', write: { path: wish.write.path, bytes: () => bytesOf(resolved, wish, variables, language) } }
        : explained
          ? { text: '', pieces: explanation(resolved, explained, wish, language) }
          : wish.sweeps.length > 0
            ? { text: '', pieces: sweepText(resolved, wish, variables, language) }
            : wish.draws
              ? { text: '', pieces: writeDraws[wish.output](resolved, variables, resolved.scenario.simulation) }
              : { text: wish.point ? pointText(resolved, wish, variables) : drawnText(resolved, wish, variables) }),
    beside: [...(newer ?? []), ...drifted, ...(negative === undefined ? [] : [negative])].map((line) =>
      opened ? `${opened.name}: ${line}` : line,
    ),
  }
}

/** Whether a scenario goes by the name of one that comes with the app and is no longer it. */
const isNamesake = (scenario: Scenario): boolean =>
  namesakeOf(
    scenario,
    textLanguages.flatMap((language) =>
      shippedFilesWith(JSON.stringify(scenario.title[language])).flatMap((bytes) => {
        const shipped = readScenario(bytes, models)
        return shipped.ok ? [shipped.scenario] : []
      }),
    ),
  ) !== undefined

/** The baseline, as the command line has always called it. */
const ownValues: Scenario = { ...baseline, title: textOf((language) => documents[language].console.ownValues) }

const withSimulation = (scenario: Scenario, { samples, seed }: Options): Scenario => ({
  ...scenario,
  simulation: { ...scenario.simulation, ...(samples === undefined ? {} : { samples }), ...(seed === undefined ? {} : { seed }) },
})

function unknownVariable(name: string, { variables }: ResolvedScenario): UsageError {
  const near = nearestName(
    name,
    variables.map((variable) => variable.name),
  )
  return { kind: 'unknown-variable', name, ...(near === undefined ? {} : { near }) }
}

/** A workbook in every language, or slides in the reader's; without a date, so that the same file gives the same bytes on every machine. */
async function bytesOf(
  resolved: ResolvedScenario,
  { point, write }: Options,
  variables: readonly Variable[],
  language: Language,
): Promise<Uint8Array> {
  if (write?.format === 'pptx') {
    const [{ writeSlides }, { slidesOfStory }] = await Promise.all([import('../files/slides/writeSlides.ts'), import('./slidesOfStory.ts')])
    return writeSlides(await slidesOfStory(resolved, point, language))
  }
  const asked = variables.map(({ name }) => name)
  const drawn = point ? undefined : simulateDraws(resolved, { ...resolved.scenario.simulation, asked, besides: askedInHead(resolved) })
  const [results, insight] = [drawn?.results ?? pointResults(resolved), drawn?.insight()]
  const { background } = resolved.model
  const [{ writeWorkbook }, sources, judgements, claimReadings] = await Promise.all([
    import('../files/workbook/writeWorkbook.ts'),
    background.sources(),
    background.judgements(),
    background.claimReadings(),
  ])
  return writeWorkbook({ results, insight, sources, judgements, claimReadings, languages })
}

const documentOf = async (resolved: ResolvedScenario, format: DocumentFormat, language: Language): Promise<Uint8Array> =>
  new TextEncoder().encode(await writeModelDocument(resolved, format, language))

function pointText(resolved: ResolvedScenario, { output, variables: asked }: Options, variables: readonly Variable[]): string {
  const results = pointResults(resolved)
  const text = {
    json: () => writePointJson(results, variables),
    csv: () => writeCsv(results, variables),
    table: () => table(results, asked, variables),
  }
  return text[output]()
}

function drawnText(resolved: ResolvedScenario, { output, variables: asked }: Options, variables: readonly Variable[]): string {
  if (output === 'table' && asked.length === 0) return writeKeyFigures(resultsOfTable(resolved))
  const { results, insight } = simulateDraws(resolved, {
    ...resolved.scenario.simulation,
    asked: variables.map(({ name }) => name),
    besides: askedInHead(resolved),
  })
  const text = {
    json: () => writeDrawsJson(results, insight(), variables),
    csv: () => writeCsv(results, variables),
    table: () => writeVariables(results, variables),
  }
  return text[output]()
}

async function* explanation(resolved: ResolvedScenario, explained: Explained, { point }: Options, language: Language) {
  const { drawnToExplain, explainText } = await import('./explainText.ts')
  const asked = drawnToExplain(resolved, explained)
  const isDrawn = !point && asked.length > 0
  const results = isDrawn
    ? simulateDraws(resolved, { ...resolved.scenario.simulation, asked, besides: askedInHead(resolved) }).results
    : pointResults(resolved)
  yield await explainText(results, explained, language)
}

/** A table of draws is for programs: without a word it is CSV. */
const writeDraws = { table: writeDrawsCsv, csv: writeDrawsCsv, json: writeDrawsJsonLines } as const

function sweepText(
  resolved: ResolvedScenario,
  { output, point, sweeps, variables: asked }: Options,
  chosen: readonly Variable[],
  language: Language,
): Iterable<string> {
  const variables = asked.length > 0 ? chosen : chosen.filter(({ name }) => name === targetName)
  const paths = sweeps.map(({ path }) => path)
  const steps = runSweeps(resolved.scenario, sweeps, {
    model: modelOf(resolved.scenario.model),
    asked: variables.map(({ name }) => name),
    point,
  })
  if (output === 'csv') return writeSweepCsv(paths, steps, variables)
  return output === 'json' ? writeSweepJson(sweeps, steps, variables) : [writeSweepTable(sweeps, steps, variables, language)]
}

const table = (results: Results, asked: readonly string[], variables: readonly Variable[]): string =>
  asked.length === 0 ? writeKeyFigures(results) : writeVariables(results, variables)
