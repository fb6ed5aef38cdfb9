import type { Asked, Scenario, StoryStep } from '../../model/scenario.ts'
import type { Text } from '../../model/text.ts'
import type { Edit } from './edit.ts'
import type { StoryDeed } from './step.ts'

/** Put a step into the story, after the others or at a place of its own. */
export function stepAdded(scenario: Scenario, step: StoryStep, at = (scenario.story ?? []).length): Edit {
  return told(scenario, 'added', step.title, (scenario.story ?? []).toSpliced(at, 0, step))
}

/** Change something of a step; with a `knob`, typing in one field is one step of the user. */
export function stepChanged(scenario: Scenario, index: number, to: Partial<StoryStep>, knob?: string): Edit | undefined {
  const step = scenario.story?.[index]
  const changed = step && { ...step, ...to }
  return changed && told(scenario, 'changed', changed.title, scenario.story.with(index, changed), knob && `${index}.${knob}`)
}

/** Let a step ask the room something, or nothing any more. */
export function stepAsks(scenario: Scenario, index: number, ask: StoryStep['ask']): Edit | undefined {
  const { ask: _, ...step } = scenario.story?.[index] ?? {}
  if (!scenario.story || !isStep(step)) return undefined
  return told(scenario, 'asked', step.title, scenario.story.with(index, { ...step, ...(ask && { ask }) }), `${index}.ask`)
}

/** Move a step to another place; the others close up. */
export function stepMoved(scenario: Scenario, from: number, to: number): Edit | undefined {
  const step = scenario.story?.[from]
  if (!step || from === to || to < 0 || to >= scenario.story.length) return undefined
  return told(scenario, 'moved', step.title, scenario.story.toSpliced(from, 1).toSpliced(to, 0, step))
}

/** Put the same step once more behind itself; what rooms have said to it stays with the first. */
export function stepCopied(scenario: Scenario, index: number): Edit | undefined {
  const { log: _, ...step } = scenario.story?.[index] ?? {}
  if (!scenario.story || !isStep(step)) return undefined
  return told(scenario, 'copied', step.title, scenario.story.toSpliced(index + 1, 0, step))
}

/** Take a step out; a scenario without steps has no story. */
export function stepRemoved(scenario: Scenario, index: number): Edit | undefined {
  const step = scenario.story?.[index]
  return step && told(scenario, 'removed', step.title, scenario.story.toSpliced(index, 1))
}

/** Note what a room was asked and saw; what is noted once more at the same time takes the place of what was. */
export function stepLogged(scenario: Scenario, index: number, asked: Asked): Edit | undefined {
  const step = scenario.story?.[index]
  if (!step) return undefined
  const log = [...(step.log ?? []).filter(({ at }) => at !== asked.at), asked]
  return told(scenario, 'logged', step.title, scenario.story.with(index, { ...step, log }), `${index}.${asked.at}`)
}

const isStep = (step: Partial<StoryStep>): step is StoryStep => step.title !== undefined

function told(scenario: Scenario, did: StoryDeed, title: Text, story: readonly StoryStep[], knob?: string): Edit {
  const { story: _, ...others } = scenario
  return {
    step: { kind: 'story', did, title, ...(knob !== undefined && { knob }) },
    scenario: { ...others, ...(story.length > 0 && { story }) },
  }
}
