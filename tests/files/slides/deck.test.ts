import { yuan } from '../../yuan.ts'
import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeSlides } from '../../../src/files/slides/writeSlides.ts'
import { languages } from '../../../src/words/languages.ts'
import { kindsOf } from '../../../src/ui/charts/kinds.ts'
import { slidesOf } from '../../../src/ui/charts/chartSlide.ts'
import { insightOf, resultsOf } from '../../ui/charts/results.ts'
import { attribute, nodesAt, partOf, readWorkbook, textOf } from '../workbook/read.ts'

const results = resultsOf({ title: { 'zh-CN': '董事会', en: 'The board' } })
const view = { industry: 'shortDrama', year: 5, lens: 'project', scope: 'production' } as const
const date = new Date('2026-11-23')

describe.each(languages)('Slides in %s', async (language) => {
  const slides = slidesOf(
    { results, insight: insightOf(results), view, locale: yuan(language) },
    date,
    'https://reshoot.example/#share=1.abc',
  )
  const parts = unzipSync(await writeSlides(slides))
  const charts = Object.keys(parts)
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((one, other) => Number(one) - Number(other))
  const texts = (name: string) => JSON.stringify(partOf(parts, name))

  it('have one for each chart, with its finding for a title, and say on each which scenario, model and day, and lead back to it', () => {
    expect(slides.slides.length).toBe(kindsOf(results.resolved).length)
    for (const [index, { title, sources }] of slides.slides.entries()) {
      const slide = texts(`ppt/slides/slide${index + 2}.xml`)
      for (const words of [title, sources, slides.title, 'sora-2024', '2026-11-23']) expect(slide).toContain(words)
      expect(texts(`ppt/slides/_rels/slide${index + 2}.xml.rels`)).toContain('https://reshoot.example/#share=1.abc')
    }
  })

  it('carry the figures of every chart, in the picture and in the workbook behind it', () => {
    for (const [index, { chart }] of slides.slides.entries()) {
      const part = partOf(parts, `ppt/charts/chart${charts[index]}.xml`)
      const kind = chart.kind === 'lines' ? 'c:lineChart' : 'c:barChart'
      const series = nodesAt(part, 'c:chartSpace', 'c:chart', 'c:plotArea', kind, 'c:ser')
      const drawn = series.map((one) =>
        nodesAt(one, 'c:val', 'c:numRef', 'c:numCache', 'c:pt', 'c:v').map((value) => Number(textOf(value))),
      )
      expect(drawn).toEqual(chart.series.map(({ values }) => (chart.kind === 'bars' ? values.toReversed() : values)))
      const [relation] = nodesAt(partOf(parts, `ppt/charts/_rels/chart${charts[index]}.xml.rels`), 'Relationships', 'Relationship')
      const workbook = parts[posix.join('ppt/charts', attribute(relation ?? {}, 'Target'))]
      const cells = new Set(
        [...readWorkbook(workbook ?? new Uint8Array()).sheets.values()].flatMap((sheet) => [...sheet.values()].map(({ value }) => value)),
      )
      for (const { values } of chart.series) for (const value of values) expect(cells.has(value)).toBe(true)
    }
  })

  it('name no axis that a chart does not have', () => {
    expect(charts.length).toBe(slides.slides.length)
    for (const number of charts) {
      const [area = {}] = nodesAt(partOf(parts, `ppt/charts/chart${number}.xml`), 'c:chartSpace', 'c:chart', 'c:plotArea')
      const ids = (...way: string[]) => nodesAt(area, ...way, 'c:axId').map((axis) => attribute(axis, 'val'))
      const axes = [...ids('c:catAx'), ...ids('c:valAx'), ...ids('c:serAx')]
      expect([...ids('c:barChart'), ...ids('c:lineChart')].sort()).toEqual(axes.sort())
    }
  })

  it('have all parts that they speak of, and say what the speaker may say', () => {
    for (const name of Object.keys(parts).filter((each) => each.endsWith('.rels'))) {
      const folder = posix.join(posix.dirname(name), '..')
      for (const relation of nodesAt(partOf(parts, name), 'Relationships', 'Relationship')) {
        const target = attribute(relation, 'Target')
        if (attribute(relation, 'TargetMode') === 'External') continue
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
      }
    }
    expect(texts('ppt/notesSlides/notesSlide2.xml')).toContain(slides.slides[0]?.notes.split('\n')[0])
  })
})
