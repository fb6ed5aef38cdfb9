import type { ExportKind } from '../../state/app/exports.svelte.ts'
import { scenarioExtension, takesPictures } from '../../state/app/saveFile.ts'
import type { ScenarioFile } from '../../state/workspace/savedFigures.svelte.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { Runner } from '../../state/runs/runner.ts'
import type { TaskRunner } from '../../state/runs/task.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import type { Locale } from '../../words/locale.ts'
import type { Words } from '../../words/screen.ts'
import type { Drawing } from '../charts/drawing/drawing.ts'
import type { Table } from '../charts/plot.ts'
import type * as Pictures from '../charts/pictures.ts'
import type { Pictured } from '../charts/pictures.ts'

/** A kind of file, with what is said when it is there and when it could not be made. */
export interface SaidExport<Source> extends ExportKind<Source> {
  readonly said: (words: Words) => { readonly done: (name: string) => string; readonly failed: (reason: string) => string }
}

/** What the files of the scenario's menu are made of. */
export interface OnScreen {
  readonly workspace: Workspace
  readonly runner: Runner & TaskRunner
  readonly locale: Locale
  readonly looking: Looking
}

/** What files of a chart are made of. */
interface ChartOnScreen extends Omit<Pictured, 'drawing'> {
  readonly table: Table
  /** Nothing while it is not drawn. */
  readonly drawing: Drawing | undefined
}

/** What draws and frames pictures is fetched when the first is asked for. */
const picture =
  <Made>(make: (pictures: typeof Pictures, pictured: Pictured) => Made | Promise<Made>) =>
  async ({ drawing, ...said }: ChartOnScreen): Promise<Made> => {
    if (!drawing) throw new Error('The chart has not been drawn')
    return make(await import('../charts/pictures.ts'), { ...said, drawing })
  }

const tables = () => import('../charts/tableText.ts')

/** What is said of files that go to the downloads. */
export const exported = ({ exports: { done, failed } }: Words) => ({ done, failed })
const saved = ({ files }: Words) => ({ done: files.saved, failed: files.notSaved })

/** A table with its columns, as CSV. */
export const tableExport: SaidExport<{ readonly table: Table; readonly locale: Locale }> = {
  ...{ extension: 'csv', type: 'text/csv', place: 'downloads', madeIn: 'page', said: exported },
  make: async ({ table, locale }) => (await tables()).csvOf(table, locale),
}

/** What the menu of every chart offers, in its order; each has its words in `cardWords`. */
export const chartExports = {
  csv: tableExport,
  json: {
    ...{ extension: 'json', type: 'application/json', place: 'downloads', madeIn: 'page', said: exported },
    make: async ({ title, table, locale }) => (await tables()).jsonOf(title, table, locale),
  },
  png: {
    ...{ extension: 'png', type: 'image/png', place: 'downloads', madeIn: 'page', said: exported },
    make: picture(({ pngOf }, pictured) => pngOf(pictured)),
  },
  svg: {
    ...{ extension: 'svg', type: 'image/svg+xml', place: 'downloads', madeIn: 'page', said: exported },
    make: picture(({ svgOf }, pictured) => svgOf(pictured)),
  },
  copy: {
    ...{ extension: 'png', type: 'image/png', place: 'clipboard', madeIn: 'page' },
    said: ({ charts, exports }) => ({ done: () => charts.card.copied, failed: exports.failed }),
    make: picture(({ pngOf }, pictured) => pngOf(pictured)),
  },
} as const satisfies Readonly<Record<string, SaidExport<ChartOnScreen>>>

/** A kind of file that a chart can be had as. */
export type ChartFormat = keyof typeof chartExports

const ofPicture: readonly ChartFormat[] = ['png', 'svg', 'copy']

/** What a chart can be had as, in the order of the menu: pictures where there is one, and on the clipboard where this browser takes them. */
export const chartFormats = (pictured: boolean): readonly ChartFormat[] =>
  (Object.keys(chartExports) as ChartFormat[]).filter(
    (format) => (pictured || !ofPicture.includes(format)) && (format !== 'copy' || takesPictures()),
  )

const asScenario = { extension: scenarioExtension, type: 'application/json', place: 'chosen', madeIn: 'page', said: saved } as const

/** The scenario file. */
export const scenarioExport: SaidExport<ScenarioFile> = { ...asScenario, make: (file, { signal }) => file.text(signal) }

/** A kept text that nothing here can read, as it is. */
export const textExport: SaidExport<string> = { ...asScenario, make: (text) => text }
