import type { ExportKind } from '../../state/app/exports.svelte.ts'
import { scenarioExtension } from '../../state/app/saveFile.ts'
import type { ScenarioFile } from '../../state/workspace/savedFigures.svelte.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { Runner } from '../../state/runs/runner.ts'
import type { TaskRunner } from '../../state/runs/task.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import type { Locale } from '../../words/locale.ts'
import { productName } from '../../words/properNames.ts'
import type { Words } from '../../words/screen.ts'
import type { Table } from '../charts/plot.ts'
import { poster } from '../charts/poster.ts'
import { csvOf, jsonOf } from '../charts/tableText.ts'

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
interface ChartOnScreen {
  readonly title: string
  readonly subtitle: string
  readonly table: Table
  readonly locale: Locale
  /** The title of the scenario: stands below the picture. */
  readonly scenario: string
  /** The chart as drawn, at twice the pixels of the screen; nothing while it is not drawn. */
  readonly picture: () => HTMLCanvasElement | undefined
}

/** What is said of files that go to the downloads. */
export const exported = ({ exports: { done, failed } }: Words) => ({ done, failed })
const saved = ({ files }: Words) => ({ done: files.saved, failed: files.notSaved })

/** A table with its columns, as CSV. */
export const tableExport: SaidExport<{ readonly table: Table; readonly locale: Locale }> = {
  ...{ extension: 'csv', type: 'text/csv', place: 'downloads', madeIn: 'page', said: exported },
  make: ({ table, locale }) => csvOf(table, locale),
}

/** What the menu of every chart offers, in its order; each has its words in `cardWords`. */
export const chartExports = {
  csv: tableExport,
  json: {
    ...{ extension: 'json', type: 'application/json', place: 'downloads', madeIn: 'page', said: exported },
    make: ({ title, table, locale }) => jsonOf(title, table, locale),
  },
  png: {
    ...{ extension: 'png', type: 'image/png', place: 'downloads', madeIn: 'page', said: exported },
    /** Only the page has a canvas with the fonts and colours of the screen. */
    make: ({ title, subtitle, scenario, picture }) =>
      new Promise((resolve, reject) => {
        const chart = picture()
        const note = `${productName} — ${scenario}`
        if (!chart) reject(new Error('The chart has not been drawn'))
        else
          poster({ chart, title, subtitle, note, scale: 2 }).toBlob((blob) => {
            if (blob) resolve(blob)
            else reject(new Error('The browser made no picture'))
          })
      }),
  },
} as const satisfies Readonly<Record<string, SaidExport<ChartOnScreen>>>

/** A kind of file that a chart can be had as. */
export type ChartFormat = keyof typeof chartExports

/** All of them, in the order of the menu. */
export const chartFormats = Object.keys(chartExports) as readonly ChartFormat[]

const asScenario = { extension: scenarioExtension, type: 'application/json', place: 'chosen', madeIn: 'page', said: saved } as const

/** The scenario file. */
export const scenarioExport: SaidExport<ScenarioFile> = { ...asScenario, make: (file, { signal }) => file.text(signal) }

/** A kept text that nothing here can read, as it is. */
export const textExport: SaidExport<string> = { ...asScenario, make: (text) => text }
