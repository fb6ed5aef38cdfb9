// Files for the tests, and what has to be said of those that must not be opened.
import { describe, expect, test } from 'vitest'
import { explainFault } from '../../src/files/explainFault.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { latestModel, models } from '../../src/model/models.ts'
import { languages } from '../../src/words/languages.ts'

const head = { format: 'reshoot-scenario', version: 1, model: { id: 'sora-2024', version: 1 } }

/** The model that a new scenario rests on, as a file names it. */
export const latest = { model: { id: latestModel.id, version: latestModel.version } }

/** A scenario file with these sections, of version 1 of the model unless they name another. */
export const fileWith = (sections: object): string => JSON.stringify({ ...head, ...sections }, null, 2)

const text = { 'zh-CN': '纪录片', en: 'Documentary' }

/** A line that is new in every industry, but for its assumptions. */
export const line = { id: 'filming', name: text, recipient: 'crew', production: true, creative: false }

/** A metric without faults. */
export const metric = { id: 'margin', title: text, unit: '1', dimensions: ['industry'], formula: 'npv / npv' }

/** A file with one metric, changed. */
export const withMetric = (changed: object): string => fileWith({ metrics: [{ ...metric, ...changed }] })

/** A file with one line of games that the model knows, changed. */
export const withLine = (changed: object): string =>
  fileWith({ industries: [{ id: 'games', lines: [{ ...line, id: 'design', ...changed }] }] })

/** A file with one reading of its own. */
export const withReading = (baseCost: object): string => withLine({ assumptions: { baseCost } })

/** A file with one change of a reading of the model. */
export const withChange = (change: unknown): string => fileWith({ assumptions: { 'shortDrama.cast.reduction': change } })

/** A file, and all that is said of it in English and in Chinese. */
export type Broken = readonly [title: string, file: string | Uint8Array, english: string, chinese: string]

/** Hold what is said of broken files against what should be said. */
export function describeBroken(title: string, files: readonly Broken[]): void {
  describe(title, () => {
    test.each(files)('%s', (_, file, english, chinese) => {
      const read = readScenario(file, models)
      const said = languages.map((language) => (read.ok ? [] : read.faults).map((fault) => explainFault(fault, language)).join(' | '))
      expect(said).toEqual([chinese, english])
    })
  })
}
