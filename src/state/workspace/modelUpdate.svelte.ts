import type { ModelUpdate } from '../../files/adoptModel.ts'
import { isBehind } from '../../model/newestModel.ts'
import type { Scenario } from '../../model/scenario.ts'
import { writeSetting, readChoice } from '../storage/localSettings.ts'

/** Whether the user still has to be told that there is a newer version of the model than the one the scenario was made with. */
export class ModelUpdateNotice {
  #notice: ModelUpdate | undefined = $state.raw()
  /** The scenario that was opened last, as long as nothing has been decided of it. */
  #opened: Scenario | undefined

  /** What a newer version would mean for the scenario as it was opened; nothing once the user has decided. */
  get notice(): ModelUpdate | undefined {
    return this.#notice
  }

  /** A file or a link has been opened. */
  opened(scenario: Scenario): Promise<void> {
    return this.#tell(scenario, () => true)
  }

  /** The scenario that this device kept is back: whoever has decided to stay is not asked once more. */
  restored(scenario: Scenario): Promise<void> {
    return this.#tell(scenario, (notice) => readChoice('stay', [nameOf(notice)]) === undefined)
  }

  /** What an older model needs is fetched with it. */
  async #tell(scenario: Scenario, wanted: (notice: ModelUpdate) => boolean) {
    this.#notice = undefined
    this.#opened = scenario
    if (!isBehind(scenario)) return
    const { modelUpdate } = await import('../../files/adoptModel.ts')
    const notice = modelUpdate(scenario)
    if (notice && this.#opened === scenario && wanted(notice)) this.#notice = notice
  }

  /** Stay with the version that the scenario names. */
  stay() {
    if (this.#notice) writeSetting('stay', nameOf(this.#notice))
    this.forget()
  }

  /** It is no longer asked. */
  forget() {
    this.#opened = undefined
    this.#notice = undefined
  }
}

const nameOf = ({ from, to }: ModelUpdate): string => `${from.id} ${from.version} ${to.version}`
