import type { Model } from '../model/model.ts'
import type { Scenario } from '../model/scenario.ts'
import { faultAt, type Fault } from '../files/fault.ts'
import { faultsOfAssumptions, faultsOfCredence } from '../files/validateScenario.ts'
import type { Setting } from './arguments.ts'

/** A scenario after the settings of the command line, and what is wrong with them. */
export interface Applied {
  readonly scenario: Scenario
  readonly faults: readonly { readonly setting: Setting; readonly fault: Fault }[]
}

/** Change one thing after the other. */
export function applySettings(scenario: Scenario, settings: readonly Setting[], model: Model): Applied {
  return settings.reduce<Applied>(
    ({ scenario: before, faults }, setting) => {
      const claim = /^credence\.(.*)$/.exec(setting.path)?.[1]
      const after = claim === undefined ? applyValue(before, setting, model) : applyCredence(before, claim, setting.value, model)
      return { scenario: after.scenario, faults: [...faults, ...after.faults.map((fault) => ({ setting, fault }))] }
    },
    { scenario, faults: [] },
  )
}

/** Ends that the file sets stay where they are, unless the value walks past them. */
function applyValue(scenario: Scenario, { path, value }: Setting, model: Model): { scenario: Scenario; faults: Fault[] } {
  const { value: _, low, high, ...others } = scenario.assumptions[path] ?? {}
  const change = {
    value,
    ...(low === undefined ? {} : { low: Math.min(low, value) }),
    ...(high === undefined ? {} : { high: Math.max(high, value) }),
    ...others,
  }
  const faults = faultsOfAssumptions({ ...scenario, assumptions: { [path]: change } }, model)
  return { scenario: faults.length > 0 ? scenario : { ...scenario, assumptions: { ...scenario.assumptions, [path]: change } }, faults }
}

function applyCredence(scenario: Scenario, claim: string, value: number, model: Model): { scenario: Scenario; faults: Fault[] } {
  const unknown = faultsOfCredence({ [claim]: value }, model)
  const outside = value >= 0 && value <= 1 ? [] : [faultAt(['credence', claim], { kind: 'out-of-range', found: value, least: 0, most: 1 })]
  return { scenario: { ...scenario, credence: { ...scenario.credence, [claim]: value } }, faults: [...unknown, ...outside] }
}
