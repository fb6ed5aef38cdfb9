import type { Words } from '../../words/screen.ts'
import { writeReadable } from '../../files/writeReadable.ts'
import { canBuildStandalone, standalonePage } from '../../state/app/standalonePage.ts'
import type { Scenario } from '../../model/scenario.ts'
import { changedTitle } from '../../words/documentTexts.ts'
import { exported, type OnScreen, type SaidExport } from './exportKinds.ts'

/** A file that the scenario's menu offers. */
interface MenuExport extends SaidExport<OnScreen> {
  /** Where it can be made; left out: everywhere. */
  readonly offered?: () => boolean
}

/** The scenario, whose title says that it has been changed where it is no longer what it is called. */
const titled = ({ scenario, namesake }: OnScreen['workspace']): Scenario =>
  namesake ? { ...scenario, title: changedTitle(scenario.title) } : scenario

/** All figures of the scenario, worked out and written in a worker. */
const allFigures = (format: 'xlsx' | 'csv' | 'json') =>
  ({
    extension: format,
    place: 'downloads',
    madeIn: 'worker',
    said: exported,
    make: async ({ workspace, runner, locale: { language } }: OnScreen, control) => {
      const scenario = format === 'xlsx' ? titled(workspace) : workspace.scenario
      const task = { kind: 'export', format, scenario, language, date: new Date() } as const
      return new Uint8Array(await runner.request<'export'>(task, control))
    },
  }) as const satisfies Omit<MenuExport, 'type'>

/** What the scenario's menu offers, in its order; each has its words in `exports.formats` and `exports.hints`. */
export const menuExports = {
  xlsx: { ...allFigures('xlsx'), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ...allFigures('csv'), type: 'text/csv' },
  json: { ...allFigures('json'), type: 'application/json' },
  pptx: {
    ...{ extension: 'pptx', place: 'downloads', madeIn: 'worker', said: exported },
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    /** Each step of the story is worked out in a worker; only the page can describe its charts. */
    make: async (source, control) => (await import('./makeDeck.ts')).makeDeck(source, control, new Date()),
  },
  html: {
    ...{ extension: 'html', type: 'text/html', place: 'downloads', madeIn: 'page', said: exported },
    offered: canBuildStandalone,
    /** The app itself with the scenario inside: only the page knows where it came from. */
    make: ({ workspace }) => standalonePage(writeReadable(workspace.scenario)),
  },
} as const satisfies Readonly<Record<keyof Words['exports']['formats'], MenuExport>>
