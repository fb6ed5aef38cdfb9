import { describe, expect, it, test } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import articleText from '../../src/model/article.txt?raw'
import type { Assumption, Reading } from '../../src/model/assumption.ts'
import { loadSources } from '../../src/model/versions/1/sources.ts'
import { assumptions } from '../../src/model/versions/1/assumptions.ts'
import { claimReadings } from '../../src/model/versions/1/claimReadings.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claims } from '../../src/model/versions/1/claims.ts'
import type { Equation } from '../../src/model/equation.ts'
import { equations } from '../../src/model/versions/1/equations.ts'
import { factors } from '../../src/model/versions/1/factors.ts'
import type { Format, Line } from '../../src/model/projectFormat.ts'
import { industryIds } from '../../src/model/versions/1/industryIds.ts'
import { judgements } from '../../src/model/versions/1/judgements.ts'
import { models } from '../../src/model/models.ts'
import { observations } from '../../src/model/versions/1/observations.ts'
import { questions } from '../../src/model/versions/1/questions.ts'
import { recipients } from '../../src/model/versions/1/recipients.ts'
import { revisions, sora2024Second } from '../../src/model/versions/2/model.ts'
import { sora2024 } from '../../src/model/versions/1/model.ts'
import { type Text, textLanguages } from '../../src/model/text.ts'
import { suggestedCredences } from '../../src/model/verdict.ts'
import { verdicts } from '../../src/model/versions/1/verdicts.ts'
import { world } from '../../src/model/versions/1/world.ts'
import { caseOf } from '../engine/cases.ts'

interface Read {
  readonly path: string
  readonly name: string
  readonly industry?: string
  readonly reading: Reading
  readonly assumption: Assumption
}

const list = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record)

/** Every reading of the model, with the assumption that it is a reading of. */
const readings: readonly Read[] = [
  ...list<Reading>(world).map(([name, reading]) => ({ path: name, name, reading, assumption: assumptionOf('world', name) })),
  ...sora2024.formats.flatMap(({ id, assumptions: own, lines }) => [
    ...list(own).map(([name, reading]) => {
      return { path: `${id}.${name}`, name, industry: id, reading, assumption: assumptionOf('format', name) }
    }),
    ...lines.flatMap((line) =>
      list(line.assumptions).map(([name, reading]) => {
        return { path: `${id}.${line.id}.${name}`, name, industry: id, reading, assumption: assumptionOf('line', name) }
      }),
    ),
  ]),
]

function assumptionOf(level: keyof typeof assumptions, name: string): Assumption {
  const found = new Map<string, Assumption>(list<Assumption>(assumptions[level])).get(name)
  if (found === undefined) throw new Error(`${name} has a reading but no meaning`)
  return found
}

const allClaims = list<Claim>(claims)
const allEquations = list<Equation>(equations)
const industry = (id: string): Format => sora2024.formats.find((one) => one.id === id)!
const total = (lines: readonly Line[], name: 'baseCost' | 'days') => lines.reduce((sum, line) => sum + line.assumptions[name]!.value, 0)
const paths = (some: readonly Read[]) => some.map(({ path }) => path)

test('the model has 48 kinds of assumption, 362 readings of them, 32 claims and 60 variables', () => {
  expect(Object.values(assumptions).map((level) => Object.keys(level).length)).toEqual([15, 25, 8])
  expect(readings).toHaveLength(362)
  expect(new Set(paths(readings)).size).toBe(362)
  expect(allClaims).toHaveLength(32)
  expect(allEquations).toHaveLength(60)
})

test('every name and every sentence is there in both languages, and is in that language', () => {
  const texts: [string, Text][] = [
    ...Object.values(assumptions)
      .flatMap((level) => list<Assumption>(level))
      .flatMap<[string, Text]>(([name, { title, meaning }]) => [
        [`${name}.title`, title],
        [`${name}.meaning`, meaning],
      ]),
    ...allEquations.flatMap<[string, Text]>(([name, { title, meaning }]) => [
      [`${name}.title`, title],
      [`${name}.meaning`, meaning],
    ]),
    ...allClaims.flatMap<[string, Text]>(([id, { speaker, quote }]) => [
      [`${id}.speaker`, speaker],
      [`${id}.quote`, quote],
    ]),
    ...sora2024.formats.flatMap<[string, Text]>(({ id, name, unit, note = name, lines }) => [
      [`${id}.name`, name],
      [`${id}.unit`, unit],
      [`${id}.note`, note],
      ...lines.map<[string, Text]>((line) => [`${id}.${line.id}.name`, line.name]),
    ]),
    ...list<Text>(claimReadings),
    ...list<Text>(judgements),
    ...list<Text>(recipients),
    ...Object.entries(factors).flatMap<[string, Text]>(([id, { title, meaning }]) => [
      [id, title],
      [`${id}.meaning`, meaning],
    ]),
    ...questions.map<[string, Text]>(({ id, title }) => [id, title]),
  ]
  const faulty = texts.filter(([, text]) => textLanguages.some((language) => text[language].trim() === ''))
  const strange = texts.filter(([, text]) => !/\p{Script=Han}/u.test(text['zh-CN']) || /\p{Script=Han}/u.test(text.en))
  expect(faulty).toEqual([])
  expect(strange).toEqual([])
})

describe('a reading', () => {
  const ends = ({ reading: { value, low = value, high = value, neutral = value } }: Read) => ({ value, low, high, neutral })

  it('has its low below and its high above its value, and never leaves the bounds of its assumption', () => {
    const outside = readings.filter((read) => {
      const { value, low, high, neutral } = ends(read)
      const [least, most] = read.assumption.bounds
      return !(least <= low && low <= value && value <= high && high <= most && least <= neutral && neutral <= most)
    })
    expect(paths(outside)).toEqual([])
  })

  it('that is a share or a chance lies between nothing and all', () => {
    const share = /Share$|^usable(Start|Ceiling)$|^eligible$|eduction$|^adoptionCap$|^audienceDiscount$|^passThrough$|^disputeProbability$/
    const shares = readings.filter(({ name }) => share.test(name))
    expect(shares).toHaveLength(3 * 10 + 34 * 5)
    expect(paths(shares.filter((read) => Object.values(ends(read)).some((end) => end < 0 || end > 1)))).toEqual([])
  })

  it('never rests on a claim alone: a source or a judgement stands beside it', () => {
    const alone = readings.filter(({ reading: { sources = [], judgement } }) => sources.length === 0 && judgement === undefined)
    expect(paths(alone)).toEqual([])
  })

  it('that rests on judgement says why, and every reason given is the reason for something', () => {
    const given = readings.flatMap(({ reading: { judgement } }) => judgement ?? [])
    expect(given).toHaveLength(254)
    expect(Object.keys(judgements).filter((id) => !new Set<string>(given).has(id))).toEqual([])
  })
})

describe('an assumption', () => {
  it('moves by a step that is smaller than the room between its bounds', () => {
    for (const [name, { bounds, step, scale }] of Object.values(assumptions).flatMap((level) => list<Assumption>(level))) {
      expect(step, name).toBeGreaterThan(0)
      expect(step, name).toBeLessThan(scale === 'linear' ? bounds[1] - bounds[0] : 1)
    }
  })

  it('is asked about at most once, and the questions have twenty sliders', () => {
    const sliders: readonly string[] = questions.flatMap((question) => question.sliders)
    expect(sliders).toHaveLength(20)
    expect(new Set(sliders).size).toBe(20)
  })
})

describe('a claim', () => {
  const governedBy = (id: string) => readings.filter(({ reading }) => reading.claim === id)

  it('is in the words of the article', () => {
    /** The article breaks its lines anywhere, between two Han too, where a text has no blank. */
    const inOneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    const words = inOneLine(articleText)
    expect(allClaims.filter(([, { quote }]) => !words.includes(inOneLine(quote['zh-CN'])))).toEqual([])
    expect(words).toContain('我们谈论 Sora 时是在谈论什么')
    expect(allClaims.filter(([, { quote }]) => /\p{Script=Han} \p{Script=Han}/u.test(quote['zh-CN']))).toEqual([])
  })

  it('governs something unless it is a signal, and a signal names the variables in which it would show', () => {
    for (const [id, { side, outputs = [] }] of allClaims) {
      expect(governedBy(id).length > 0, id).toBe(side !== 'signals')
      expect(outputs.length > 0, id).toBe(side === 'signals')
      expect(
        outputs.filter((name) => !(name in equations)),
        id,
      ).toEqual([])
    }
  })

  it('of one industry governs nothing in another', () => {
    for (const [id, claim] of allClaims) {
      if (claim.industry === undefined) continue
      expect(paths(governedBy(id).filter((read) => read.industry !== claim.industry))).toEqual([])
    }
  })

  it('that saves leaves nothing saved when it is wrong: every fall in cost is governed by one', () => {
    const falls = readings.filter(({ name, reading }) => name === 'reduction' && reading.value > 0)
    expect(falls).toHaveLength(30)
    const free = falls.filter(
      ({ reading: { claim, neutral } }) => claim === undefined || sora2024.claims[claim]?.side !== 'saves' || neutral !== 0,
    )
    expect(paths(free)).toEqual([])
  })
})

test('every source that is cited exists, and every source is cited', async () => {
  const grounded = [...readings.map(({ reading }) => reading), ...observations, ...Object.values(verdicts), ...revisions]
  const theCase = 'SD-040' // the headline that was taken back
  const cited = new Set<string>([theCase, ...grounded.flatMap(({ sources = [] }) => sources)])
  const sources = await loadSources()
  expect([...cited].sort()).toEqual(Object.keys(sources).sort())
  expect(cited.size).toBe(176)
  expect(Object.values(sources).filter(({ url }) => !/^https?:\/\//.test(url))).toEqual([])
})

test('what was seen lies inside the range of its sources and inside the years of the model', () => {
  const { startYear, years } = sora2024.simulation
  for (const { year, value, low, high } of observations) {
    expect(low).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(high)
    expect(year).toBeGreaterThanOrEqual(startYear)
    expect(year).toBeLessThan(startYear + years)
  }
})

describe('the budgets come to the figures of their own comments', () => {
  const production = (id: string) => industry(id).lines.filter((line) => line.production)
  const distribution = (id: string) => industry(id).lines.filter((line) => !line.production)

  it('for a series', async () => {
    expect(production('shortDrama')).toHaveLength(8)
    expect(total(production('shortDrama'), 'baseCost')).toBe(500_000)
    expect(total(distribution('shortDrama'), 'baseCost')).toBe(1_240_000)
    expect(total(production('shortDrama'), 'days')).toBe(45)
    const sources = await loadSources()
    expect(sources['SD-003']).toMatchObject({ value: 50, unit: '万元/部' })
    expect(sources['SD-065'].unit).toContain('from 45')
  })

  it('for a campaign', () => {
    expect(production('advertising')).toHaveLength(11)
    expect(total(production('advertising'), 'baseCost')).toBe(400_000)
    expect(total(distribution('advertising'), 'baseCost')).toBe(2_900_000)
  })

  it('for a title', async () => {
    expect(production('games')).toHaveLength(11)
    expect(total(production('games'), 'baseCost')).toBe(300_000_000)
    expect(total(distribution('games'), 'baseCost')).toBe(300_000_000)
    expect((await loadSources()).GA03.value).toBe(300_000_000)
  })
})

test('a model is found under its own id and version, and the latest is one of them', () => {
  for (const [id, versions] of Object.entries(models)) {
    for (const [version, model] of Object.entries(versions)) expect(`${model.id} ${model.version}`).toBe(`${id} ${version}`)
  }
  expect(models[sora2024.id]?.[sora2024.version]).toBe(sora2024)
  expect(sora2024.formats.map(({ id }) => id)).toEqual(industryIds)
})

describe('a verdict', () => {
  it('is there for every claim, says why in both languages, and rests on sources no younger than its date', async () => {
    const sources = await loadSources()
    expect(Object.keys(verdicts).sort()).toEqual(allClaims.map(([id]) => id).sort())
    for (const [id, { because, asOf, sources: ids }] of Object.entries(verdicts)) {
      expect(because['zh-CN'], id).toMatch(/\p{Script=Han}/u)
      expect(because.en, id).not.toMatch(/\p{Script=Han}/u)
      expect(asOf, id).toMatch(/^202[456]-(0[1-9]|1[0-2])$/)
      expect(
        ids.map((source) => sources[source].date.slice(0, 4)).some((year) => year <= asOf.slice(0, 4)),
        id,
      ).toBe(true)
    }
  })

  it('suggests a credence from 0 to 1 where its claim governs a number, and none for a signal', () => {
    for (const [id, { side }] of allClaims) expect(suggestedCredences(verdicts)[id] === undefined, id).toBe(side === 'signals')
    for (const credence of Object.values(suggestedCredences(verdicts))) expect(credence >= 0 && credence <= 1).toBe(true)
  })

  it('of “not” lowers the credence below that of every claim that was borne out', () => {
    const of = (ruling: string) => Object.values(verdicts).flatMap((one) => (one.ruling === ruling ? (one.credence ?? []) : []))
    expect(Math.max(...of('not'))).toBeLessThan(Math.min(...of('borne-out')))
  })
})

test('version 2 differs from version 1 in the revised readings alone, each in both languages and inside its bounds', () => {
  const readingsOf = ({ world: own, formats }: typeof sora2024): [string, Reading][] => [
    ...list(own),
    ...formats.flatMap(({ id, assumptions: theirs }) =>
      list(theirs).map(([name, reading]): [string, Reading] => [`${id}.${name}`, reading]),
    ),
  ]
  const before = new Map(readingsOf(sora2024))
  const changed = readingsOf(sora2024Second).filter(([path, reading]) => reading !== before.get(path))
  expect(changed.map(([path]) => path).sort()).toEqual(revisions.map(({ path }) => path).sort())
  for (const { path, value, low, high, because } of revisions) {
    const name = path.split('.').at(-1)!
    const [least, most] = assumptionOf(path.includes('.') ? 'format' : 'world', name).bounds
    expect(least <= low && low <= value && value <= high && high <= most, path).toBe(true)
    expect(because['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(because.en).not.toMatch(/\p{Script=Han}/u)
  }
  expect(sora2024).toBe(sora2024)
  const totals = [sora2024, sora2024Second].map((model) => evaluate(caseOf({}, model)).get('totalNpv')?.[0]?.toFixed(2))
  expect(totals).toEqual(['115503163024.83', '202725073727.04'])
})
