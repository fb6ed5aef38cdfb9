import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { explainNegativeCosts } from '../../src/files/negativeCosts.ts'
import { caseOf } from '../engine/cases.ts'
import { fileWith } from './broken.ts'

const said = (assumptions: Record<string, { value: number }>) => {
  const resolved = caseOf({ assumptions })
  return explainNegativeCosts({ resolved, point: evaluate(resolved) }, 'en')
}

it('production that costs less than nothing is told, with the lines of distribution that are taken from it', () => {
  const media = { 'advertising.media.eligible': { value: 0.3 }, 'advertising.media.reduction': { value: 0.5 } }
  expect(said({})).toBeUndefined()
  expect(said({ 'advertising.media.eligible': { value: 0.001 }, 'advertising.media.reduction': { value: 0.01 } })).toBeUndefined()
  expect(said(media)).toMatch(/^In Advertising production with AI costs less than nothing .*\(Media.*\)/)
  const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
  const first = join(folder, 'first.json')
  writeFileSync(first, fileWith({}))
  const given = [first, '--point', '--json', '--variable', 'aiProductionCost', '--set', 'advertising.media.eligible=0.3']
  const told = answer([...given, '--set', 'advertising.media.reduction=0.5'], 'zh-CN')
  expect(told.ok && told.beside?.join()).toContain('广告的 AI 制作成本低于 0')
  const plain = answer(given.slice(0, 5), 'en')
  expect(plain.ok && plain.beside?.join()).not.toContain('less than nothing')
  expect(answer(['--point'], 'en')).toMatchObject({ ok: true, beside: [] })
  rmSync(folder, { recursive: true })
})
