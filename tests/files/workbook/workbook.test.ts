import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { effective, resolveScenario, valueWithFactor, type ResolvedScenario } from '../../../src/engine/resolve.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { SheetLayout } from '../../../src/files/workbook/sheetLayout.ts'
import { sheetNames } from '../../../src/files/workbook/workbookWords.ts'
import { writeWorkbook } from '../../../src/files/workbook/writeWorkbook.ts'
import { simulateDraws } from '../../../src/cli/simulateDraws.ts'
import { askedInHead } from '../../../src/analysis/catalogue/figuresInText.ts'
import { latestModel } from '../../../src/model/models.ts'
import { textOf } from '../../../src/model/text.ts'
import { formatValue } from '../../../src/words/format.ts'
import { inYuan } from '../../../src/words/locale.ts'
import { sora2024 } from '../../../src/model/versions/1/model.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { loadSources } from '../../../src/model/versions/1/sources.ts'
import { caseOf, metric, spanOf } from '../../engine/cases.ts'
import { anyScenario, unmoved } from '../../engine/randomScenario.ts'
import { checkFiles, shippedFiles } from '../shippedFiles.ts'
import { placeOf, readWorkbook } from './read.ts'
import { cellNamed, credenceCells } from './cells.ts'
import { differences } from './differences.ts'
import { caseIn, written } from './written.ts'
import { recalculate } from './recalculate.ts'
import { long, runs } from '../../runs.ts'

const sources = await loadSources()
const judgements = await sora2024.background.judgements()
const claimReadings = await sora2024.background.claimReadings()

const opened = async (resolved: ResolvedScenario) => recalculate(readWorkbook(await written(resolved)).sheets)

const totalNpvOf = (resolved: ResolvedScenario): [row: number, column: number] => {
  const { row, column } = new SheetLayout(resolved, sheetNames(['en']), 1).variable(
    resolved.variables.find(({ name }) => name === 'totalNpv')!,
    {},
  )
  return [row, column]
}

/** Check scenarios that change what there is, not only how much of it; at their bounds in the long mode. */
const telling = checkFiles.filter(([name]) =>
  ['fourth-industry', ...(long ? ['changed-lines', 'lower-bounds', 'upper-bounds'] : [])].includes(name),
)

/** Of those shipped, which differ in nothing but values, the first; all of them in the long mode. */
const shipped = shippedFiles.filter(([name]) => long || name === 'model')

describe('On paper', () => {
  it('a workbook is as wide as a page, begins each page with its headings, and leaves out what only formulas need', async () => {
    const parts = unzipSync(await written(caseOf({}, latestModel), ['zh-CN', 'en']))
    const text = (path: string) => new TextDecoder().decode(parts[path])
    const names = [...text('xl/workbook.xml').matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d+)">([^<]*)</g)]
    const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'))
    const rangesOf = (name: string) => names.filter(([, one]) => one === name).map(([, , , range = '']) => range.replaceAll('&apos;', "'"))
    expect(rangesOf('Print_Area')).toHaveLength(sheets.length)
    expect(rangesOf('Print_Titles')).toHaveLength(sheets.length - 1) // the cover has no headings
    for (const range of [...rangesOf('Print_Area'), ...rangesOf('Print_Titles')]) expect(range).toMatch(/^('[^'!]+'|[A-Za-z]+)!\$/)
    expect(rangesOf('Print_Area').find((range) => range.includes('Formats'))).toMatch(/!\$A\$1:\$P\$\d+$/)
    for (const path of sheets)
      expect(text(path)).toMatch(/<pageSetup paperSize="[89]" orientation="\w+" fitToWidth="1" fitToHeight="[01]"\/>/)
  })

  if (long)
    it('the draws fill one page: their first rows are printed, though all are there', async () => {
      const resolved = caseOf()
      const { results } = simulateDraws(resolved, { samples: 50, seed: 1, asked: resolved.variables.map(({ name }) => name) })
      const bytes = await writeWorkbook({ results, sources: {}, judgements: {}, claimReadings: {}, languages: ['en'] })
      const [, last] = /Draws'?!\$A\$1:\$[A-Z]+\$(\d+)</.exec(new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml'])) ?? []
      expect(Number(last)).toBeLessThan(40)
      expect(readWorkbook(bytes).sheets.get('Draws')?.size).toBeGreaterThan(1000)
    })
})

describe('A workbook', () => {
  it.each([...shipped, ...telling])('worked out by a spreadsheet comes to what the engine does: %s', async (_, text) => {
    const resolved = caseIn(text)
    expect(differences(resolved, await opened(resolved))).toEqual([])
  })

  it('comes to what the engine does for any scenario within the bounds', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario.map(unmoved), async (scenario) => {
        const resolved = resolveScenario(sora2024, scenario)
        expect(differences(resolved, await opened(resolved)).slice(0, 5)).toEqual([])
      }),
      { numRuns: runs(1, 60) },
    )
  })

  it('follows changed assumptions and credences, whatever they are changed to', async () => {
    const resolved = caseOf({ simulation: spanOf(4) })
    const { sheets, names } = readWorkbook(await written(resolved))
    const workbook = recalculate(sheets)
    fc.assert(
      fc.property(anyScenario.map(unmoved), ({ assumptions, credence }) => {
        const changed = caseOf({ simulation: spanOf(4), assumptions, credence })
        const values = [...changed.inputs.values()].flat().map(({ path, value }) => ({ ...cellNamed(names, path), value }))
        const claims = credenceCells(sheets, changed)
        workbook.change([...values, ...claims])
        expect(differences(changed, workbook).slice(0, 5)).toEqual([])
      }),
      { numRuns: runs(2, 80) },
    )
  })

  it('moves all that is tied to a shared factor with its cell, each by the quantiles of its own distribution', async () => {
    const laws = (['uniform', 'triangular', 'normal', 'lognormal', 'fixed'] as const).map((distribution, line) => [
      `games.${['design', 'engineering', 'concept', 'characters', 'animation'][line]!}.eligible`,
      { value: 0.4, low: 0.2, high: 0.5, distribution },
    ])
    const assumptions = Object.fromEntries(laws) as Scenario['assumptions']
    const at = (value: number) =>
      caseOf({ simulation: spanOf(3), assumptions: { ...assumptions, 'factor.capability': { value } }, credence: { unphysical: 0.4 } })
    const { sheets, names } = readWorkbook(await written(at(0)))
    const workbook = recalculate(sheets)
    for (const value of [1, -0.6, 0]) {
      workbook.change([{ ...cellNamed(names, 'factor.capability'), value }])
      const moved = at(value)
      for (const input of [...moved.inputs.values()].flat()) {
        const { sheet, row, column } = cellNamed(names, input.path)
        const wanted = effective(input, valueWithFactor(input))
        // HyperFormula's beta distribution is good to seven digits.
        expect(Math.abs(Number(workbook.value(sheet, row, column + 1)) - wanted), input.path).toBeLessThanOrEqual(1e-6 * Math.abs(wanted))
      }
      const found = workbook.value('Totals', ...totalNpvOf(moved))
      expect(Number(found) / evaluate(moved).get('totalNpv')![0]!).toBeCloseTo(1, 5)
    }
  })

  it('takes formulas of the user’s own, however long', async () => {
    const nested = Array.from({ length: 12 }, () => 'share(1, ').join('') + 'adoption' + ')'.repeat(12)
    const resolved = caseOf({
      simulation: spanOf(5),
      metrics: [
        metric('powers', '-2^2 + 2^3^2 + (-adoption)^2 - (1 - adoption)^0 + (adoption - adoption)^(adoption - adoption)'),
        metric(
          'signs',
          'adoption - (pull - (adoption - pull)) / (pull / (adoption / 2)) + (adoption < pull) * (adoption != pull) - -adoption',
        ),
        metric('functions', 'max(adoption, pull, 0.3) - min(1, abs(adoption - 1)) + sqrt(pull) + log(1 + adoption) + exp(-adoption)'),
        metric('within', '2 * cumsum(adoption) + prev(prev(adoption, 1), 2) + prev(cumsum(pull), 0)'),
        metric('sums', 'sum(max(lineSaving, 1) * isCreative, line) / sum(traditionalLineCost, line)'),
        metric('nested', nested),
        metric('nothing', '1 / (adoption - adoption)'),
      ],
    })
    const bytes = await written(resolved)
    const { sheets } = readWorkbook(bytes)
    expect(differences(resolved, recalculate(sheets))).toEqual([])
    const lengths = [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ formula = '' }) => formula.length))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8192)
  })

  it('says of every formula what it came to, so that readers that cannot compute show figures too', async () => {
    const { sheets } = readWorkbook(await written(caseOf(), ['zh-CN', 'en']))
    const workbook = recalculate(sheets)
    let count = 0
    for (const [sheet, cells] of sheets) {
      for (const [name, { formula, value }] of cells) {
        if (formula === undefined) continue
        const { row, column } = placeOf(name)
        const found = workbook.value(sheet, row, column)
        count += 1
        if (typeof value === 'number') expect(Math.abs(Number(found) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
        else expect(found ?? '').toBe(value ?? '')
      }
    }
    expect(count).toBeGreaterThan(3000)
  })

  it('carries the percentiles of the draws, the worth of claims, and the words of claims and sources', async () => {
    const resolved = caseOf({ title: { 'zh-CN': '试算', en: 'A trial' }, simulation: { ...spanOf(3), samples: 500 } })
    const { results, insight } = simulateDraws(resolved, { samples: 500, seed: 1, asked: resolved.variables.map(({ name }) => name) })
    const worths = insight()
    const bytes = await writeWorkbook({
      results,
      insight: worths,
      sources,
      judgements,
      claimReadings,
      languages: ['zh-CN', 'en'],
      date: new Date('2026-11-23'),
    })
    const { sheets } = readWorkbook(bytes)
    const values = (sheet: string) => new Set([...(sheets.get(sheet)?.values() ?? [])].map(({ value }) => value))
    const drawn = values('抽样 Draws')
    for (const { p5, p50, p95, mean } of results.spread.values()) {
      for (const list of [p5, p50, p95, mean]) for (const value of list) expect(drawn.has(value)).toBe(true)
    }
    const claims = values('说法 Claims')
    expect(claims.has(worths.claims.find(({ claim }) => claim === 'deep-impact')?.mean)).toBe(true)
    expect(claims.has(sora2024.claims['deep-impact']?.quote['zh-CN'])).toBe(true)
    expect([...claims].join()).toContain(claimReadings['deep-impact']?.en)
    expect(values('来源 Sources').has(sources['SD-003'].url)).toBe(true)
    const cover = values('封面 Cover')
    for (const value of ['试算 · A trial', '2026-11-23']) expect(cover).toContain(value)
    expect(cover).toContain(results.spread.get('totalNpv')!.p50[0])
    expect(cover).toContain(results.histograms.get('totalNpv')![0]!.negative / 500)
    // What never pays back is no number of years.
    expect(results.spread.get('yearsUnderWater')!.p95).toContain(3)
    expect(cover).toContain('3 年内未回本 · not in 3 years')
    expect(cover).not.toContain(results.spread.get('yearsUnderWater')!.mean[0])
  })

  it.each([sora2024, latestModel])(
    'fills in the figures that its title asks for, and cites names that it has: model version $version',
    async (model) => {
      const title = textOf(() => 'Worth {totalNpv}, {totalNpv range}')
      const resolved = caseOf({ title, description: title, simulation: { ...model.simulation, samples: 200 } }, model)
      const { results } = simulateDraws(resolved, { samples: 200, seed: 1, asked: [], besides: askedInHead(resolved) })
      const { sheets, names } = readWorkbook(await writeWorkbook({ results, sources, judgements, claimReadings, languages: ['en'] }))
      const cover = [...(sheets.get('Cover')?.values() ?? [])].map(({ value }) => String(value))
      const mean = formatValue(results.means.get('totalNpv')![0]!, 'CNY', inYuan('en'))
      expect(cover.filter((text) => text.startsWith(`Worth ${mean}, `) && !text.includes('{'))).toHaveLength(2)
      const [, one = '', other = ''] = cover.flatMap((text) => /has a name, such as (\w+) or (\w+):/.exec(text) ?? [])
      expect(names.has(one) && names.has(other)).toBe(true)
    },
  )

  it('says on its first sheet what was changed, and has a picture of what each format comes to', async () => {
    const path = 'shortDrama.adoptionCap'
    const changed = caseOf({ simulation: spanOf(1), credence: { 'deep-impact': 0.5 }, assumptions: { [path]: { value: 0.5 } } })
    const bytes = await written(changed)
    const cover = [...(readWorkbook(bytes).sheets.values().next().value?.values() ?? [])].map(({ value }) => value)
    expect(cover.some((text) => String(text).includes('2 assumptions or credences'))).toBe(true)
    expect(cover).toContain(0.5)
    expect(Object.keys(unzipSync(bytes)).filter((part) => part.includes('charts/chart'))).toHaveLength(1)
  })

  it('begins its key figures with whoever the scenario is asked about', async () => {
    const { name } = sora2024.formats[2]!
    const bytes = await written(caseOf({ simulation: spanOf(1), scope: { industry: sora2024.formats[2]!.id } }))
    const cover = [...(readWorkbook(bytes).sheets.values().next().value?.values() ?? [])].map(({ value }) => String(value))
    const [first] = cover
      .slice(cover.findIndex((text) => text.includes('Key figures')))
      .filter((text) => sora2024.formats.some((one) => text.includes(one.name.en)))
    expect(first).toContain(name.en)
  })

  it('is the same bytes for the same content', async () => {
    const resolved = caseOf({ simulation: spanOf(1) })
    const bytes = await written(resolved)
    expect(Buffer.compare(await written(resolved), bytes)).toBe(0)
    expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml')
  })
})
