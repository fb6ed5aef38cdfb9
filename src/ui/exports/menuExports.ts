import type { Locale } from '../../words/locale.ts'
import type { Words } from '../../words/screen.ts'
import { writeReadable } from '../../files/writeReadable.ts'
import { addressOf } from '../../state/app/shareAddress.ts'
import { canBuildStandalone, standalonePage } from '../../state/app/standalonePage.ts'
import type { TaskRunner } from '../../state/runs/task.ts'
import type { Workspace } from '../../state/workspace/workspace.svelte.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import { exported, type SaidExport } from './exportKinds.ts'

/** What the files of the scenario's menu are made of. */
interface OnScreen {
  readonly workspace: Workspace
  readonly runner: TaskRunner
  readonly locale: Locale
  readonly looking: Looking
}

/** A file that the scenario's menu offers. */
interface MenuExport extends SaidExport<OnScreen> {
  /** Where it can be made; left out: everywhere. */
  readonly offered?: () => boolean
}

/** All figures of the scenario, worked out and written in a worker. */
const allFigures = (format: 'xlsx' | 'csv' | 'json') =>
  ({
    extension: format,
    place: 'downloads',
    madeIn: 'worker',
    said: exported,
    make: async ({ workspace: { scenario }, runner, locale: { language } }: OnScreen, control) => {
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
    ...{ extension: 'pptx', place: 'downloads', madeIn: 'page', said: exported },
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    /** Made of the charts of what is looked at, which only the page can describe. */
    async make({ workspace, locale, looking }) {
      const [{ writeSlides }, { slidesOf }, complete, link] = await Promise.all([
        import('../../files/slides/writeSlides.ts'),
        import('../charts/chartSlide.ts'),
        workspace.outcome.complete(),
        workspace.link(),
      ])
      if (!complete) throw new Error('Nothing has been computed')
      return new Uint8Array(await writeSlides(slidesOf({ ...complete, view: looking, locale }, new Date(), addressOf(link))))
    },
  },
  html: {
    ...{ extension: 'html', type: 'text/html', place: 'downloads', madeIn: 'page', said: exported },
    offered: canBuildStandalone,
    /** The app itself with the scenario inside: only the page knows where it came from. */
    make: ({ workspace }) => standalonePage(writeReadable(workspace.scenario)),
  },
} as const satisfies Readonly<Record<keyof Words['exports']['formats'], MenuExport>>
