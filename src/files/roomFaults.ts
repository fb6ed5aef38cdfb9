import { inputsByPath, variableNamed } from '../analysis/catalogue/address.ts'
import { valueAt } from '../analysis/catalogue/figureRef.ts'
import { memberIds } from '../engine/positions.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { FourStep, RoomQuestion } from '../model/room.ts'
import { faultAt, faultsOfEach, type Fault } from './fault.ts'
import type { JsonPath } from './jsonPath.ts'
import { observable } from './observationFaults.ts'
import type { FileRoom } from './schema.ts'

/** Find what a room was asked that the scenario does not have, and answers that fit no question. */
export function faultsOfRoom({ questions, rounds, taken = [] }: FileRoom, resolved: ResolvedScenario): Fault[] {
  const wrongQuestions = questions.flatMap((question, index) => faultsOfQuestion(question, resolved, ['room', 'questions', index]))
  const answers = rounds.flatMap((round, at) =>
    round.answers.map((answer, index) => ({
      answer,
      at: ['room', 'rounds', at, 'answers', index] as const,
      sooner: round.answers.slice(0, index),
    })),
  )
  const wrongAnswers = faultsOfEach(answers, ({ answer: { by, estimates }, at, sooner }) => {
    const short =
      estimates.length === questions.length
        ? []
        : [() => faultAt([...at, 'estimates'], { kind: 'wrong-count', found: estimates.length, wanted: questions.length })]
    const twice = sooner.some((other) => other.by === by) ? [() => faultAt([...at, 'by'], { kind: 'repeated-id', id: by })] : []
    const order = estimates.flatMap((estimate, index) => {
      return estimate && !inOrder(estimate) ? [() => faultAt([...at, 'estimates', index], { kind: 'order', ...endsOf(estimate) })] : []
    })
    return [...short, ...twice, ...order]
  })
  const wrongTaken = taken.flatMap(({ question, ...ends }, index): Fault[] => {
    const place = ['room', 'taken', index]
    if (question >= questions.length)
      return [faultAt([...place, 'question'], { kind: 'out-of-range', found: question, least: 0, most: questions.length - 1 })]
    return inOrder(ends) ? [] : [faultAt(place, { kind: 'order', ...endsOf(ends) })]
  })
  return [...wrongQuestions, ...wrongAnswers, ...wrongTaken]
}

/** Find what is wrong with one question. */
export function faultsOfQuestion(question: RoomQuestion, resolved: ResolvedScenario, place: JsonPath): Fault[] {
  const { assumption, variable: name, of, year, seed } = question
  if ((assumption === undefined) === (name === undefined))
    return [faultAt(place, { kind: 'one-of-two', names: ['assumption', 'variable'] })]
  if (assumption !== undefined) {
    const known = inputsByPath(resolved)
    const wrong = Object.entries({ of, year, seed }).filter(([, value]) => value !== undefined)
    return [
      ...(known.has(assumption)
        ? []
        : [faultAt([...place, 'assumption'], { kind: 'unknown-name', of: 'assumption', name: assumption, known: [...known.keys()] })]),
      ...wrong.map(([key]) => faultAt([...place, key], { kind: 'unknown-name', of: 'key', name: key, known: ['assumption'] })),
    ]
  }
  const variable = variableNamed(resolved, name ?? '')
  if (!variable || variable.dimensions.includes('line')) {
    const known = observable(resolved).map((one) => one.name)
    return [faultAt([...place, 'variable'], { kind: 'unknown-name', of: 'variable', name: name ?? '', known })]
  }
  if (valueAt(resolved, figureOf(question))) return []
  const owners = variable.dimensions.filter((dimension) => dimension !== 'year')
  const members = owners.length > 0 ? memberIds(resolved, { dimensions: owners }) : []
  if (members.length > 0 && of === undefined) return [faultAt(place, { kind: 'missing', names: ['of'] })]
  if (members.length > 0 && !members.includes(of ?? ''))
    return [faultAt([...place, 'of'], { kind: 'unknown-name', of: 'format', name: of ?? '', known: members })]
  const [first, last] = [resolved.startYear, resolved.startYear + resolved.years - 1]
  return year === undefined
    ? [faultAt(place, { kind: 'missing', names: ['year'] })]
    : [faultAt([...place, 'year'], { kind: 'out-of-range', found: year, least: first, most: last })]
}

/** A question about a figure as figures are asked for. */
export function figureOf({ variable = '', of, year }: RoomQuestion) {
  return {
    variable,
    ...(of !== undefined && { industry: of, recipient: of }),
    ...(year !== undefined && { year }),
  }
}

type Ends = Pick<FourStep, 'low' | 'value' | 'high'>

const endsOf = ({ low, value, high }: Ends): Ends => ({ low, value, high })

const inOrder = ({ low, value, high }: Ends): boolean => low <= value && value <= high
