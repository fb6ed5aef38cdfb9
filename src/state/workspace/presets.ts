import { models } from '../../model/models.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'
import { readScenario } from '../../files/readScenario.ts'

/** A scenario that comes with the app. */
export interface Preset {
  readonly id: string
  readonly title: Text
  readonly description: Text
  readonly scenario: Scenario
  /** The file itself. */
  readonly text: string
}

const files = import.meta.glob<string>('../../../scenarios/*.reshoot.json', { query: '?raw', import: 'default', eager: true })

const order = ({ id }: Preset): string => (id === 'model' ? '' : id)

/** The scenarios of `scenarios/`, the model's own values first; a file that cannot be read is left to the tests to report. */
export const presets: readonly Preset[] = Object.entries(files)
  .flatMap(([path, text]) => {
    const read = readScenario(text, models)
    const id = path.slice(path.lastIndexOf('/') + 1, path.indexOf('.reshoot.json'))
    return read.ok ? [{ id, title: read.scenario.title, description: read.scenario.description, scenario: read.scenario, text }] : []
  })
  .sort((a, b) => order(a).localeCompare(order(b)))
