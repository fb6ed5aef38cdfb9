import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Slides } from '../../../src/files/slides/deck.ts'
import { writeSlides } from '../../../src/files/slides/writeSlides.ts'
import { writeWorkbook } from '../../../src/files/workbook/writeWorkbook.ts'
import { languages } from '../../../src/words/languages.ts'
import { insightOf, resultsOf } from '../../ui/charts/results.ts'
import { date, deck, everyChart } from '../slides/decks.ts'
import { readWorkbook } from '../workbook/read.ts'
import { packageFaults } from './openXml.ts'
import { sampled } from '../../runs.ts'

const results = resultsOf({ title: { 'zh-CN': '董事会', en: 'The board' } })
const insight = insightOf(results)

/** A deck of two charts whose words are all one text. */
const deckCalled = (text: string): Slides => ({
  ...{
    language: 'en',
    title: text,
    description: text,
    facts: text,
    footer: text,
    date,
    link: { words: text, url: 'https://reshoot.example/#share=1.a&b' },
  },
  summary: {
    title: text,
    figures: [{ name: text, value: text, below: text }],
    drivers: { title: text, rows: [{ name: text, effect: text }] },
    notes: text,
  },
  sources: { title: text, rows: [{ words: text, url: 'https://reshoot.example/?a=1&b=2' }] },
  slides: (['line', 'bars'] as const).map((form) => ({
    ...{ title: text, text, notes: text, figures: [{ name: text, value: text, below: text }] },
    panels: [
      {
        ...{ title: text, subtitle: text },
        chart: {
          ...{ lying: form === 'bars', axis: { format: '0%' }, categories: [text, 'b', 'c'] },
          series: [
            { form, name: text, colour: '14395B', values: [0, 0.5, -1], labels: ['', '', text] },
            { form, name: 'x', colour: '14395B', values: [0, NaN, 0] },
          ],
        },
      },
    ],
  })),
})

describe.each(sampled(languages, 2))('in %s', (language) => {
  test('the app’s slides, with every chart there is, keep the rules of Office Open XML, and so do the workbooks behind their charts', async () => {
    expect(packageFaults(await writeSlides(deck(results, language, { steps: everyChart(results) })))).toEqual([])
  })
})

/** Charts are numbered through all decks that one process writes. */
const first = (parts: object, pattern: RegExp): string =>
  Object.keys(parts)
    .filter((path) => pattern.test(path))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))[0] ?? ''

const hostile = {
  'signs of XML': `<&>"' ]]> &amp; <![CDATA[ --> <?x ?>`,
  'control characters': 'a\u0000b\u000Bc\u001Fd\uFFFEe\uFFFF',
  'halves of pairs': 'a\uD83Cb\uDFACc',
  'emoji, right to left, joined signs': '🎬👩‍👩‍👧 مرحبا e\u0301 \u202Eabc',
  'line ends and tabs': 'one\r\ntwo\tthree\u2028four',
  'a formula': '=SUM(A1:A2)',
  'four thousand signs': '短剧'.repeat(2000),
  nothing: '',
}

describe('whatever a title holds:', () => {
  test.each(Object.entries(hostile))('%s', async (_, text) => {
    expect(packageFaults(await writeSlides(deckCalled(text)))).toEqual([])
  })

  test('all of these in the name of a workbook', async () => {
    const text = Object.values(hostile).join(' ')
    const named = resultsOf({ title: { 'zh-CN': text, en: text }, simulation: { startYear: 2024, years: 2, samples: 100, seed: 1 } })
    expect(
      packageFaults(
        await writeWorkbook({ results: named, insight, sources: {}, judgements: {}, claimReadings: {}, languages: [...languages], date }),
      ),
    ).toEqual([])
  })
})

test('0 is a figure in the workbook behind a chart, and what is no number is an empty cell', async () => {
  const parts = unzipSync(await writeSlides(deckCalled('a')))
  const behind = parts[first(parts, /embeddings.*\.xlsx$/)] ?? new Uint8Array()
  const cells = readWorkbook(behind).sheets.get('Sheet1')
  expect(['A2', 'B1', 'C1', 'B2', 'B3', 'B4', 'C2', 'C4'].map((cell) => cells?.get(cell)?.value)).toEqual(['a', 'a', 'x', 0, 0.5, -1, 0, 0])
  expect(cells?.get('C3')?.value).toBeUndefined()
})

describe('the check finds', async () => {
  const good = unzipSync(await writeSlides(deckCalled('a')))
  const found = (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = { ...good }
    change(parts)
    return packageFaults(zipSync(parts)).join('\n')
  }
  const edited = (path: string, from: string | RegExp, to: string) =>
    found((parts) => {
      const before = strFromU8(parts[path] ?? new Uint8Array())
      const after = before.replace(from, to)
      expect(after).not.toBe(before)
      parts[path] = strToU8(after)
    })
  const slide = 'ppt/slides/slide2.xml'
  const chart = first(good, /charts\/chart\d+\.xml$/)

  test('a part that is declared and not there, one that is there and not declared, and a stranger', () => {
    expect(edited('[Content_Types].xml', 'slides/slide2.xml', 'slides/slide9.xml')).toContain('declares ppt/slides/slide9.xml')
    expect(edited('[Content_Types].xml', 'slides/slide2.xml', 'slides/slide9.xml')).toContain('slide2.xml: has no content type of its own')
    expect(found((parts) => (parts['ppt/media/a.png'] = new Uint8Array(1)))).toContain('a.png: is a stranger')
  })

  test('a relationship that leads nowhere, and one that is named and not there', () => {
    expect(found((parts) => Reflect.deleteProperty(parts, chart))).toContain(`leads to ${chart}`)
    expect(edited(slide, 'r:id="rId1"', 'r:id="rId99"')).toContain('names rId99')
  })

  test('elements out of order, in the wrong place, or missing', () => {
    expect(
      edited('ppt/presentation.xml', /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/s, '$2$1'),
    ).toContain('p:notesMasterIdLst stands too late')
    expect(edited(chart, '<c:grouping val="standard"/>', '')).toContain('c:grouping is missing')
    expect(edited(chart, '<c:cat>', '<c:invertIfNegative val="0"/><c:cat>')).toContain('c:invertIfNegative has no place here')
    expect(edited(slide, /<p:txBody>.*?<\/p:txBody>/s, '')).toContain('a shape without a text body')
  })

  test('what is no XML, characters that XML cannot hold, and ids that are taken', () => {
    expect(edited(slide, '</p:sld>', '')).toContain('is no XML')
    expect(edited(slide, '<a:t>a', '<a:t>\u000B')).toContain('U+b')
    expect(edited(slide, '<a:t>a', '<a:t>&#xFFFE;')).toContain('U+fffe')
    expect(edited(slide, /id="3" name/, 'id="2" name')).toContain('two shapes with the id 2')
    expect(edited(chart, /<c:axId val="\d+"\/>/, '<c:axId val="7"/>')).toContain('the axis 7')
  })
})
