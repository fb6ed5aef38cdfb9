import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { simulateDraws } from '../../src/cli/simulateDraws.ts'
import { resolveScenario } from '../../src/engine/resolve.ts'
import { readScenario } from '../../src/files/readScenario.ts'
import { saveResult } from '../../src/files/savedResult.ts'
import { latestModel, models } from '../../src/model/models.ts'
import type { Language } from '../../src/words/languages.ts'
import { fileWith, latest } from '../files/broken.ts'

const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'saved.json')
const simulation = { samples: 64, seed: 5 }

function resultOf(sections: object) {
  const read = readScenario(fileWith({ ...latest, simulation, ...sections }), models)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return saveResult(simulateDraws(resolveScenario(latestModel, read.scenario), { ...simulation, asked: ['totalNpv'] }).results)
}

function answered(sections: object, language: Language, ...given: string[]) {
  writeFileSync(path, fileWith({ ...latest, simulation, ...sections }))
  return answer([path, '--csv', '--variable', 'totalNpv', ...given], language)
}

const saved = resultOf({})

test(
  'a file that shows what it showed when it was saved has nothing said beside it, whatever else is asked of it',
  { timeout: 60_000 },
  () => {
    for (const given of [[], ['--point'], ['--seed', '9', '--set', 'hurdle=0.3']])
      expect(answered({ result: saved }, 'en', ...given)).toMatchObject({ ok: true, beside: [] })
    expect(answered({}, 'en')).toMatchObject({ ok: true, beside: [] })
  },
)

test('a file that drifted says why and what moved in one line beside the same output', { timeout: 60_000 }, () => {
  const credence = { 'deep-impact': 0.5 }
  const edited = answered({ credence, result: saved }, 'en')
  const before = Math.round(saved.totalNpv.p50)
  const after = Math.round(resultOf({ credence }).totalNpv.p50)
  expect(edited).toMatchObject({ ok: true, text: (answered({ credence }, 'en') as { text: string }).text })
  const line = edited.ok ? (edited.beside ?? []).join('\n') : ''
  expect(line).toMatch(/^.*saved\.json: the file was edited after it was saved\. totalNpv in CNY: P5 \d+ → \d+, P50 .*, P95 .*\.$/)
  expect(line).toContain(`P50 ${before} → ${after}`)
  expect(answered({ result: { ...saved, model: 0 } }, 'en')).toMatchObject({
    beside: [`${path}: the model has changed since the file was saved (0 → ${latestModel.version}). totalNpv has not moved.`],
  })
  const older = { ...saved, engine: '0', totalNpv: { ...saved.totalNpv, p50: 1 } }
  expect(answered({ result: older }, 'zh-CN')).toMatchObject({
    beside: [`${path}: 保存后计算引擎有变（0 → 1）。totalNpv（元）：P50 1 → ${before}。`],
  })
})
