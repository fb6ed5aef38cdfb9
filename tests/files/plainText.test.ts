import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/files/readScenario.ts'
import { writeSlides } from '../../src/files/slides/writeSlides.ts'
import { models } from '../../src/model/models.ts'
import { plainText } from '../../src/model/plainText.ts'
import { caseOf, metric, spanOf } from '../engine/cases.ts'
import { resultsOf } from '../ui/charts/results.ts'
import { fileWith, line, metric as aMetric } from './broken.ts'
import { deck } from './slides/decks.ts'
import { written } from './workbook/written.ts'

/** What XML 1.0 calls a character (production 2). */
const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter((sign) => !'\t\n\r'.includes(sign))
const unwritable = [...controls, '\uFFFE', '\uFFFF', '\uD83D', '\uDE00']
const dirty = (text: string) => `${text}${unwritable.join('x')}末`
const clean = (text: string) => `${text}${unwritable.map(() => ' ').join('x')}末`
const both = (text: string) => ({ 'zh-CN': text, en: text })

/** Every part of a package that is XML, those of packages within it too. */
function partsOf(bytes: Uint8Array): [name: string, xml: string][] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    if (name.endsWith('.xlsx')) return partsOf(content)
    return /\.(xml|rels)$/.test(name) ? [[name, new TextDecoder('utf-8', { fatal: true }).decode(content)]] : []
  })
}

const notXml = (bytes: Uint8Array) => partsOf(bytes).flatMap(([name, xml]) => (xmlText.test(xml) ? [] : [name]))

describe('What XML cannot hold', () => {
  test('becomes one space for each, and everything else stays, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.subarray(unwritable), (text, bad) => {
        const mixed = text + bad.join(text)
        expect(plainText(mixed)).toMatch(xmlText)
        expect(plainText(mixed)).toHaveLength(mixed.length)
        expect(plainText(plainText(mixed))).toBe(plainText(mixed))
      }),
    )
    expect(plainText('第一行\u000b第二行')).toBe('第一行 第二行')
    expect(plainText('a\tb\r\nc 😀 \u0085')).toBe('a\tb\r\nc 😀 \u0085')
  })

  test('is a space in every text of a scenario that is opened, however the file writes it', () => {
    const view = { industry: 'games', lens: 'project', scope: 'all', year: 2030, charts: ['npv'] }
    const sections: readonly ((say: (text: string) => string) => object)[] = [
      (say) => ({ title: both(say('t')), description: both(say('d')) }),
      (say) => ({ assumptions: { startPrice: { value: 2.4, note: say('n') } } }),
      (say) => ({ industries: [{ id: 'games', lines: [{ ...line, id: 'design', name: both(say('l')) }] }] }),
      (say) => ({ metrics: [{ ...aMetric, title: both(say('m')) }] }),
      (say) => ({ observations: [{ variable: 'price', year: 2025, value: 1, source: say('s'), confidence: 'A' }] }),
      (say) => ({ story: [{ title: both(say('t')), text: both(say('x')), notes: both(say('n')), view }] }),
      (say) => ({ story: [{ title: both('t'), view, ask: { question: both(say('q')), figure: 'npv' } }] }),
    ]
    for (const section of sections) {
      const [one, other] = [dirty, clean].map((say) => readScenario(fileWith(section(say)), models))
      expect(one).toMatchObject({ ok: true })
      expect(one).toEqual(other)
    }
  })

  test('is in no part of a workbook and of a deck, even where it got into the scenario', async () => {
    const scenario = {
      title: both(dirty('标题')),
      description: both(dirty('说明')),
      simulation: spanOf(2),
      assumptions: { startPrice: { value: 2.4, note: dirty('note') } },
      metrics: [metric('mine', 'pull', { title: both(dirty('指标')) })],
    }
    expect(notXml(await written(caseOf(scenario), ['zh-CN']))).toEqual([])
    const results = resultsOf(scenario)
    const slides = deck(results, 'zh-CN', { address: dirty('https://reshoot.example/#share=1.abc') })
    expect(notXml(await writeSlides(slides))).toEqual([])
  })
})
