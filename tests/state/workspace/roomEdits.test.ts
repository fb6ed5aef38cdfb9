import { describe, expect, test } from 'vitest'
import { findCodes, writeCode } from '../../../src/files/answerCode.ts'
import { keyOf, readQuestionLink, writeQuestionLink } from '../../../src/files/questionLink.ts'
import { readScenario } from '../../../src/files/readScenario.ts'
import { isLetIn, sortCodes } from '../../../src/files/sortCodes.ts'
import { writeScenario } from '../../../src/files/writeScenario.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { baseline } from '../../../src/model/baseline.ts'
import { latestModel, models } from '../../../src/model/models.ts'
import type { FourStep, RoomQuestion } from '../../../src/model/room.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { answerForgotten, answersLetIn, askedAgain, pooledAs, roomAsked, takenOver } from '../../../src/state/workspace/roomEdits.ts'
import { scenarioDiff } from '../../../src/files/scenarioDiff.ts'
import { withoutOrphans } from '../../../src/state/workspace/withoutOrphans.ts'

const at = '2026-11-29T20:00:00Z'
const questions: readonly RoomQuestion[] = [
  { variable: 'price', year: 2025, seed: true },
  { assumption: 'hurdle' },
  { variable: 'adoption', of: 'liveSeries', year: 2030 },
]
const sure: FourStep = { low: 0.1, value: 0.15, high: 0.2, sure: 0.8 }
const asked = roomAsked(baseline, questions, at).scenario
const key = keyOf({ at, questions })
const resolved = resolveScenario(latestModel, asked)
const codeOf = (by: string, estimates: readonly (FourStep | null)[], round = 1, name?: string) =>
  writeCode({ key, round, by, estimates, ...(name !== undefined && { name }) })
const good = [{ low: 0.5, value: 1, high: 2, sure: 0.9 }, sure, null]

function taken(scenario: Scenario, text: string): Scenario {
  const codes = sortCodes(text, scenario.room!, resolved).filter(isLetIn)
  return answersLetIn(scenario, codes)?.scenario ?? scenario
}

const reopened = (scenario: Scenario) => {
  const read = readScenario(writeScenario(scenario), models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}

describe('what a chat holds is told apart', () => {
  test('a new answer, the same again, one thought over, one to other questions, one of a round to come, a cut and an altered one', () => {
    const one = codeOf('anna', good)
    const after = taken(asked, one)
    const other = writeCode({ key: key ^ 1, round: 1, by: 'carl', estimates: good })
    const altered = `${one.slice(0, 30)}${one[30] === 'q' ? 'p' : 'q'}${one.slice(31)}`
    const text = [one, codeOf('anna', [null, sure, null]), other, codeOf('emma', good, 3), one.slice(0, 40), altered].join(' — ')
    expect(sortCodes(text, after.room!, resolved).map(({ kind }) => kind)).toEqual([
      'repeated',
      'revised',
      'other',
      'round',
      'cut',
      'altered',
    ])
  })

  test('a name is handed out and kept nowhere', () => {
    const [code] = sortCodes(codeOf('anna', good, 1, '王芳'), asked.room!, resolved)
    expect(code).toMatchObject({ kind: 'new', name: '王芳' })
    expect(writeScenario(taken(asked, codeOf('anna', good, 1, '王芳')))).not.toContain('王芳')
  })

  test('what lies outside the bounds of its assumption is put to them, and counted', () => {
    const [, most] = resolved.inputs.get('hurdle')![0]!.bounds
    const [code] = sortCodes(codeOf('anna', [null, { low: 0.1, value: 0.2, high: 1000, sure: 0.5 }, null]), asked.room!, resolved)
    expect(code).toMatchObject({ kind: 'new', held: 1, answer: { estimates: [null, { high: most }, null] } })
  })
})

test('a room goes through its file and comes back, round by round; a file without one has no word of it', () => {
  expect(writeScenario(baseline)).not.toContain('room')
  const first = taken(asked, `${codeOf('anna', good)} ${codeOf('bert', [null, sure, sure])}`)
  const second = taken(askedAgain(first, '2026-11-29T20:40:00Z')!.scenario, codeOf('anna', [null, sure, null], 2))
  const pooled = pooledAs(second, { pool: 'mixture' })!.scenario
  expect(reopened(pooled).room).toEqual(pooled.room)
  expect(pooled.room?.rounds.map(({ answers }) => answers.length)).toEqual([2, 1])
  expect(scenarioDiff(baseline, pooled)).toEqual([{ kind: 'room', way: 'added', count: 3 }])
  expect(answerForgotten(pooled, 0, 'bert')!.scenario.room?.rounds[0]?.answers.map(({ by }) => by)).toEqual(['anna'])
})

test('taking over writes the assumption with its note, and keeps that it was', () => {
  const scenario = taken(asked, codeOf('anna', good))
  const one = { question: 1, at, round: 1, answers: 1, pool: 'quantiles', weights: 'equal', low: 0.1, value: 0.15, high: 0.2 } as const
  const edit = takenOver(scenario, one, { value: 0.15, low: 0.08, high: 0.22 }, 'The room: 1 person')!
  expect(edit.step).toEqual({ kind: 'room', did: 'taken', count: 1 })
  expect(reopened(edit.scenario).assumptions['hurdle']).toEqual({ value: 0.15, low: 0.08, high: 0.22, note: 'The room: 1 person' })
  expect(reopened(edit.scenario).room?.taken).toEqual([one])
  expect(takenOver(scenario, { ...one, question: 0 }, {}, '')).toBeUndefined()
})

test('a file with a question of something that is not there, an answer that is too short or out of order is refused, by its place', () => {
  const faults = (room: unknown) => {
    const file = JSON.parse(writeScenario(asked)) as Record<string, unknown>
    const read = readScenario(JSON.stringify({ ...file, room }), models)
    return read.ok ? [] : read.faults.map(({ path, kind }) => `${path} ${kind}`)
  }
  const { room } = asked
  const answer = (estimates: unknown) => ({ ...room, rounds: [{ at, answers: [{ by: 'anna', estimates }] }] })
  expect(faults(room)).toEqual([])
  expect(faults({ ...room, questions: [{ assumption: 'hurdel' }] })).toEqual(['room.questions[0].assumption unknown-name'])
  expect(faults({ ...room, questions: [{ variable: 'adoption', of: 'liveSeries' }] })).toEqual(['room.questions[0] missing'])
  expect(faults({ ...room, questions: [{ year: 2030 }] })).toEqual(['room.questions[0] one-of-two'])
  expect(faults(answer([null]))).toEqual(['room.rounds[0].answers[0].estimates wrong-count'])
  expect(faults(answer([null, { ...sure, low: 0.9 }, null]))).toEqual(['room.rounds[0].answers[0].estimates[1] order'])
  expect(faults(answer([null, { ...sure, sure: 0.2 }, null]))).toEqual(['room.rounds[0].answers[0].estimates[1].sure out-of-range'])
  expect(faults({ ...room, guess: 1 })).toEqual(['room.guess unknown-name'])
})

test('a question about what is gone goes with it, and so do its answers', () => {
  const own = { id: 'mine', title: { 'zh-CN': '我的', en: 'Mine' }, unit: 'CNY', dimensions: [], formula: 'totalNpv' } as const
  const withMetric = { ...baseline, metrics: [own] }
  const room = {
    questions: [{ variable: 'mine' }, { assumption: 'hurdle' }],
    rounds: [{ at, answers: [{ by: 'anna', estimates: [sure, sure] }] }],
  }
  const before = { ...withMetric, room }
  const after = withoutOrphans({ ...before, metrics: [] }, before)
  expect(after.room?.questions).toEqual([{ assumption: 'hurdle' }])
  expect(after.room?.rounds[0]?.answers[0]?.estimates).toEqual([sure])
})

test('a link to questions holds them and nothing else, opens as chats pass it on, and one that was cut is refused', async () => {
  const sent = {
    model: { id: 'sora-2024', version: 3 },
    at,
    round: 1,
    questions: questions.map((asks) => ({ asks })),
  }
  const link = await writeQuestionLink(sent)
  expect(await readQuestionLink(link)).toEqual({ ok: true, questions: sent })
  expect(await readQuestionLink(`${link}）。好的`)).toEqual({ ok: true, questions: sent })
  expect(await readQuestionLink(link.slice(0, -6))).toMatchObject({ ok: false, fault: { kind: 'link-broken' } })
  expect(await readQuestionLink(`2.${link.slice(2)}`)).toMatchObject({ ok: false, fault: { kind: 'newer-version' } })
  expect(findCodes(link)).toEqual([])
})
