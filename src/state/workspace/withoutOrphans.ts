import { hasIndustry } from '../../analysis/catalogue/whose.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { modelOf } from '../../model/models.ts'
import { marketOf } from '../../model/ours.ts'
import type { Scenario } from '../../model/scenario.ts'
import { withObservations } from './edits.ts'
import { filesHere } from './fetchFiles.ts'

/**
 * The scenario without own observations of what it no longer has: of a metric that was removed, or that is now one of every line, of
 * an industry that is gone. The very same one where all of them still have their place.
 */
export function withoutOrphans(wanted: Scenario, before: Scenario): Scenario {
  const scenario = withoutLostQuestions(withinReach(wanted), before)
  const { observations = [], formats, metrics } = scenario
  const files = filesHere()
  if (!files || observations.length === 0 || (formats === before.formats && metrics === before.metrics)) return scenario
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const left = observations.filter((one) => files.faultsOfObservation(one, resolved, []).length === 0)
  return left.length < observations.length ? withObservations(scenario, left) : scenario
}

/** The scenario without what it is asked and can no longer tell: until a year that it does not reach, or of a format that is gone. */
function withinReach(scenario: Scenario): Scenario {
  const { scope, simulation } = scenario
  if (!scope) return scenario
  const { industry, ours, until } = scope
  const last = simulation.startYear + simulation.years - 1
  const reaches = until === undefined || (until >= simulation.startYear && until <= last)
  const resolved = industry === undefined ? undefined : resolveScenario(modelOf(scenario.model), marketOf(scenario))
  const has = resolved === undefined || hasIndustry(resolved, industry ?? '')
  if (reaches && has) return scenario
  const { scope: _, ...rest } = scenario
  const left = {
    ...(has && industry !== undefined && { industry }),
    ...(has && ours && { ours }),
    ...(reaches && until !== undefined && { until }),
  }
  return Object.keys(left).length > 0 ? { ...rest, scope: left } : rest
}

/** The scenario without questions to a room about what it no longer has, and without their answers. */
function withoutLostQuestions(scenario: Scenario, before: Scenario): Scenario {
  const { room, formats, metrics, simulation } = scenario
  const isSame = formats === before.formats && metrics === before.metrics && simulation === before.simulation
  const files = filesHere()
  if (!files || !room || isSame) return scenario
  const resolved = resolveScenario(modelOf(scenario.model), scenario)
  const left = room.questions.flatMap((question, place) => (files.faultsOfQuestion(question, resolved, []).length === 0 ? [place] : []))
  if (left.length === room.questions.length) return scenario
  const { room: _, ...others } = scenario
  if (left.length === 0) return others
  const taken = (room.taken ?? []).flatMap((one) => (left.includes(one.question) ? [{ ...one, question: left.indexOf(one.question) }] : []))
  return {
    ...others,
    room: {
      ...room,
      questions: left.map((place) => room.questions[place]!),
      rounds: room.rounds.map((round) => ({
        ...round,
        answers: round.answers.map(({ by, estimates }) => ({ by, estimates: left.map((place) => estimates[place] ?? null) })),
      })),
      taken,
    },
  }
}
