import { isBehind, modelUpdate, type ModelUpdate } from '../../files/adoptModel.ts'
import type { Scenario } from '../../model/scenario.ts'
import { writeSetting, readChoice } from '../storage/localSettings.ts'

/** Whether the user still has to be told that there is a newer version of the model than the one the scenario was made with. */
export class ModelUpdateNotice {
  #notice: ModelUpdate | undefined = $state.raw()

  /** What a newer version would mean for the scenario as it was opened; nothing once the user has decided. */
  get notice(): ModelUpdate | undefined {
    return this.#notice
  }

  /** A file or a link has been opened. */
  opened(scenario: Scenario) {
    this.#notice = isBehind(scenario) ? modelUpdate(scenario) : undefined
  }

  /** The scenario that this device kept is back: whoever has decided to stay is not asked once more. */
  restored(scenario: Scenario) {
    const notice = isBehind(scenario) ? modelUpdate(scenario) : undefined
    this.#notice = notice && readChoice('stay', [nameOf(notice)]) === undefined ? notice : undefined
  }

  /** Stay with the version that the scenario names. */
  stay() {
    if (this.#notice) writeSetting('stay', nameOf(this.#notice))
    this.#notice = undefined
  }

  /** It is no longer asked. */
  forget() {
    this.#notice = undefined
  }
}

const nameOf = ({ from, to }: ModelUpdate): string => `${from.id} ${from.version} ${to.version}`
