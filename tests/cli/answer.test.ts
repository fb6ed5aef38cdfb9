import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { idsInTable } from '../../src/analysis/catalogue/whose.ts'
import { slidesOfStory } from '../../src/cli/slidesOfStory.ts'
import { baseline } from '../../src/model/baseline.ts'
import { textOf as textOfAll } from '../../src/model/text.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { latestModel } from '../../src/model/models.ts'
import { caseOf } from '../engine/cases.ts'
import { answer } from '../../src/cli/answer.ts'
import { fileWith } from '../files/broken.ts'
import { openShipped, shippedFiles } from '../files/shippedFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'reshoot-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function textOf(...given: string[]): string {
  const answered = answer(given, 'en')
  return answered.ok ? answered.text : answered.wrong.join('\n')
}

function wrongOf(...given: string[]): readonly string[] {
  const answered = answer(given, 'en')
  return answered.ok ? [] : answered.wrong
}

type Point = { readonly point: Record<string, number> }

const totalOf = (...given: string[]) =>
  (JSON.parse(textOf(...given, '--json', '--point', '--variable', 'totalNpv')) as Point).point['totalNpv'] ?? NaN

/** A file of version 1 of the model that changes nothing. */
const first = file('first.json', fileWith({}))

function npvOf(...given: string[]) {
  const { point } = JSON.parse(textOf(...given, '--json', '--point')) as { point: { npv: Record<string, number>; totalNpv: number } }
  return { formats: point.npv, total: point.totalNpv }
}

describe('The command line', () => {
  it('computes the model’s own values where no file is named', () => {
    const { formats, ...values } = npvOf()
    expect(values.total).toBe(evaluate(caseOf({}, latestModel)).get('totalNpv')?.[0])
    expect(Object.keys(formats)).toEqual(latestModel.formats.map(({ id }) => id))
  })

  it('marks as changed what no longer is the shipped scenario whose name it has, set otherwise or in its file, and nothing else', () => {
    const head = (...given: string[]) => textOf(...given, '--point').split('\n', 1)[0]
    const text = shippedFiles.find(([name]) => name === 'sceptic')?.[1] ?? ''
    const edited = file('edited.json', text.replace('"value": 0.25', '"value": 0.3'))
    expect(head(edited)).toBe('The sceptic (changed)')
    expect(head('sceptic', '--set', 'hurdle=0.3')).toBe('The sceptic (changed)')
    expect(head('sceptic', '--set', 'hurdle=0.25')).toBe('The sceptic')
    expect(head('sceptic', '--samples', '50')).toBe('The sceptic')
    expect(head(file('copied.json', text))).toBe('The sceptic')
  })

  it('computes a file of version 1 of the model as it always has', () => {
    expect(Math.round(totalOf(first))).toBe(115_503_163_025)
    const { point } = JSON.parse(textOf(first, '--json', '--point')) as { point: { npv: Record<string, number> } }
    expect(Object.entries(point.npv).map(([industry, npv]) => [industry, Math.round(npv)])).toEqual([
      ['shortDrama', 32_034_935_486],
      ['advertising', 78_156_944_270],
      ['games', 5_311_283_268],
    ])
  })

  it('opens a scenario by its name, by its file name and by its path', () => {
    const byName = totalOf('compute-crunch')
    const scenario = openShipped('compute-crunch')
    expect(byName).toBe(evaluate(caseOf({ assumptions: scenario.assumptions }, latestModel)).get('totalNpv')?.[0])
    expect(totalOf('compute-crunch.reshoot.json')).toBe(byName)
    expect(totalOf('scenarios/compute-crunch.reshoot.json')).toBe(byName)
  })

  it('sets assumptions and credences as a file would', () => {
    const own = file('own.json', fileWith({ assumptions: { 'shortDrama.adoptionCap': 0.5 }, credence: { 'ip-to-series': 0 } }))
    expect(totalOf(first, '--set', 'shortDrama.adoptionCap=0.5', '--set', 'credence.ip-to-series=0')).toBe(totalOf(own))
    expect(totalOf(own, '--set', 'shortDrama.adoptionCap=0.7', '--set', 'credence.ip-to-series=1')).toBe(totalOf(first))
  })

  it('moves the ends that a file sets only where the value walks past them', () => {
    const own = file('ends.json', fileWith({ assumptions: { hurdle: { low: 0.1, high: 0.2 } } }))
    expect(wrongOf(own, '--point', '--set', 'hurdle=0.25')).toEqual([])
  })

  it('draws the same for the same seed, and other draws for another', () => {
    const drawn = (...given: string[]) => textOf('--csv', '--samples', '64', '--variable', 'npv', ...given)
    expect(drawn('--seed', '3')).toBe(drawn('--seed', '3'))
    expect(drawn('--seed', '3')).not.toBe(drawn('--seed', '4'))
    expect(drawn().split('\n')[0]).toBe('variable,member,year,unit,value,p5,p25,p50,p75,p95,mean')
  })

  it('prints quantiles, the worth of claims and the shares of variance as JSON', () => {
    const json = JSON.parse(textOf(first, '--json', '--samples', '64', '--variable', 'totalNpv')) as Record<string, Record<string, unknown>>
    expect(Object.keys(json).join(' ')).toBe('model scenario samples seed p5 p25 p50 p75 p95 mean claims sensitivity')
    expect(json['claims']?.['deep-impact']).toBeGreaterThan(0)
    expect(Object.keys(json['sensitivity']?.['shortDrama.adoptionCap'] ?? {})).toEqual(['first', 'total', 'firstError', 'totalError'])
  }, 60_000)

  it('prints the key figures of every industry as a table to read', () => {
    const lines = textOf(first, '--point').split('\n')
    expect(lines.slice(0, 2)).toEqual(['Untitled', 'Model sora-2024 version 1, 2024 to 2034, every assumption at its value'])
    expect(lines[3]).toMatch(/^ {40,}Short drama {3}Advertising {3}Games and animation +All$/)
    expect(lines[4]).toMatch(/^Net present value, CNY +32\.03B +78\.16B +5\.311B +115\.5B$/)
    const [title, , , heads] = textOf('--point').split('\n')
    expect(title).toBe('The model’s own values')
    const columns = idsInTable(caseOf({}, latestModel))
    expect(heads?.trim().split(/ {3,}/)).toHaveLength(columns.length)
    expect(textOf(first, '--samples', '64').split('\n')[1]).toContain('Mean (P5 to P95) of 64 draws')
  })

  it('prints the variables that were asked for year by year', () => {
    const text = textOf(first, '--point', '--variable', 'adoption', '--variable', 'totalNpv')
    expect(text).toMatch(/\n +2024 +2025 .* 2034\nshortDrama +≈ 0 +1\.1%/)
    expect(text).toContain('(totalNpv, CNY)')
    expect(textOf('--variable', 'totalNpv', '--samples', '64')).toMatch(/B \(.*B to .*B\)/)
  })

  it('fills in the figures that the title of slides asks for', async () => {
    const title = textOfAll(() => 'Worth {totalNpv}, {loss totalNpv} lose')
    const slides = await slidesOfStory(caseOf({ title, simulation: { ...baseline.simulation, samples: 64 } }, latestModel), false, 'en')
    expect(slides.title).toMatch(/^Worth −?¥[\d.]+(m|bn), (none|fewer|\d).* lose$/)
    expect(slides.footer).toContain(slides.title)
  })

  it('explains itself', () => {
    expect(textOf('--help')).toContain('compute-crunch')
    expect(JSON.stringify(answer(['--help'], 'zh-CN'))).toContain('情景文件')
  })

  it('names everything that is wrong, with the file or the setting that it is wrong in', () => {
    const broken = file('broken.json', fileWith({ assumptions: { hurdle: 7, hurdel: 0 } }))
    expect(wrongOf(broken, '--point')).toEqual([
      `${broken}: Line 9: assumptions.hurdle is 7, but must be from -0.5 to 0.95.`,
      `${broken}: Line 10: assumptions.hurdel: there is no assumption "hurdel". Did you mean "hurdle"?`,
    ])
    expect(wrongOf('--set', 'hurdel=1', '--set', 'credence.ip-to-serie=2')).toEqual([
      '--set hurdel=1: assumptions.hurdel: there is no assumption "hurdel". Did you mean "hurdle"?',
      '--set credence.ip-to-serie=2: credence["ip-to-serie"]: there is no claim "ip-to-serie". Did you mean "ip-to-series"?',
      '--set credence.ip-to-serie=2: credence["ip-to-serie"] is 2, but must be from 0 to 1.',
    ])
    expect(wrongOf('--variable', 'nvp')).toEqual(['There is no variable nvp. Did you mean npv?'])
    expect(wrongOf('compute-cruch')[0]).toMatch(
      /^There is no file compute-cruch, nor a scenario of that name\. Did you mean compute-crunch\? Scenarios: compute-crunch, /,
    )
    expect(wrongOf('--jsn')).toEqual(['There is no option --jsn. Did you mean --json?'])
    expect(JSON.stringify(answer(['qqqq'], 'zh-CN'))).toContain('没有文件 qqqq')
    expect(answer(['--variable', 'nvp'], 'zh-CN')).toMatchObject({ ok: false, wrong: ['没有变量 nvp。是否想写 npv？'] })
  })
})
