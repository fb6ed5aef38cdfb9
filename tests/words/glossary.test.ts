import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import glossary from '../../src/words/glossary.json' with { type: 'json' }
import { textLanguages, type TextLanguage } from '../../src/model/text.ts'
import { loadSources } from '../../src/model/versions/3/sources.ts'
import { sourceName } from '../../src/words/sourceName.ts'
import { nestQuotes, spaceOut, typeset } from '../../src/words/typography.ts'

interface Named {
  readonly name: Record<TextLanguage, string>
  readonly not: Record<TextLanguage, string[]>
  readonly since?: number
}

const root = new URL('../../', import.meta.url)

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name) && !/sources\.json|glossary\.json|otherWords/.test(name))
    .map((name) => `${folder}/${name}`)

/** The pieces of text in a file: of a folder of words all of them, else what stands under the language's key. */
function textsOf(path: string, language: TextLanguage, all: boolean): string[] {
  const source = readFileSync(new URL(path, root), 'utf8').replace(/^(?=[[{])/, 'export default ')
  const found: string[] = []
  const visit = (node: ts.Node, inside: boolean) => {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
    if (text && inside && !isKey) found.push(node.text)
    const keyed = ts.isPropertyAssignment(node) && /^["']?(zh-CN|en)["']?$/.test(node.name.getText())
    ts.forEachChild(node, (child) => {
      visit(child, inside || (keyed && node.name.getText().replaceAll(/["']/g, '') === language))
    })
  }
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  ts.forEachChild(file, (node) => {
    visit(node, all)
  })
  return found
}

/** Those of versions 1 and 2 of the model, whose names stay, and all others. */
const isEarlier = (path: string) => /^src\/model\/versions\/[12]\//.test(path)
const inModel = [...filesIn('src/model'), ...filesIn('scenarios')]
const textsIn = (language: TextLanguage, paths: readonly string[]) => paths.flatMap((path) => textsOf(path, language, false))

const texts = Object.fromEntries(
  textLanguages.map((language) => [
    language,
    {
      now: [
        ...filesIn(`src/words/${language}`).flatMap((path) => textsOf(path, language, true)),
        ...textsIn(
          language,
          inModel.filter((path) => !isEarlier(path)),
        ),
      ],
      earlier: textsIn(language, inModel.filter(isEarlier)),
    },
  ]),
) as Record<TextLanguage, Record<'now' | 'earlier', string[]>>

test.each(textLanguages)('one thing has one name in %s: the glossary’s', (language) => {
  const { now, earlier } = texts[language]
  expect(now.length).toBeGreaterThan(1000)
  // A name since a version of the model is not in those before it.
  for (const { name, not, since } of glossary as readonly Named[]) {
    const others = not[language].map((other) => new RegExp(other, 'iu'))
    for (const other of others) expect(name[language], `the name itself is ruled out by ${String(other)}`).not.toMatch(other)
    expect(
      [...now, ...(since === undefined ? earlier : [])].filter((text) => others.some((other) => other.test(text))),
      name[language],
    ).toEqual([])
  }
})

test('every name in the glossary is used', () => {
  for (const language of textLanguages) {
    const all = [...texts[language].now, ...texts[language].earlier].join('\n').toLowerCase()
    expect(glossary.filter(({ name }) => !all.includes(name[language].toLowerCase())).map(({ name }) => name[language])).toEqual([])
  }
})

test('between Han and digits or Latin letters stands a space, in every text of the model and the scenarios', () => {
  const own = [...filesIn('src/model'), ...filesIn('scenarios')].flatMap((path) => textsOf(path, 'zh-CN', false))
  expect(own.length).toBeGreaterThan(500)
  expect(own.filter((text) => spaceOut(text) !== text)).toEqual([])
})

test('whatever words are put together from is spaced, and quotes within quotes have the inner marks', () => {
  expect(typeset('到2034年省下58.5亿元，有2%的抽样亏损；AI视频')).toBe('到 2034 年省下 58.5 亿元，有 2% 的抽样亏损；AI 视频')
  expect(typeset('差额−5%，约¥3bn')).toBe('差额 −5%，约 ¥3bn')
  expect(typeset('已打开“AI短剧2”')).toBe('已打开“AI短剧2”')
  expect(typeset('在 638–2080 亿元 之间，从 20 元/GPU 小时 变到 1.2 万 次')).toBe('在 638–2080 亿元之间，从 20 元/GPU 小时变到 1.2 万次')
  expect(typeset('“名称 对象”，情景 一 最高', ['情景 一'])).toBe('“名称 对象”，情景 一最高')
  expect(nestQuotes('故事：加入“不少素材仍属“一眼假””')).toBe('故事：加入“不少素材仍属‘一眼假’”')
  expect(nestQuotes('“一”和“二”')).toBe('“一”和“二”')
})

/** What stands between names, and names that Chinese has its own for. */
const leftInEnglish =
  /repost|\bvia\b|approx|interview|compiled|vendor|announcement|\barticle\b|\bstudy\b|judgment|\bpolicy\b|\bpress\b|screenwriting|\bFAQ\b|-sourced|Kuaishou|CICC|Goldman|Morgan Stanley|McKinsey|\bAFP\b|HKEJ|Forbes/

test('the name of a source is said in the reader’s language, its own name as it is, and no code of ours in it', async () => {
  expect(sourceName('浙商证券 via 华尔街见闻/Longport', 'zh-CN')).toBe('浙商证券（转引自华尔街见闻/Longport）')
  expect(sourceName('海南广电国际传播, interview with 昆仑万维 CEO 方汉', 'zh-CN')).toBe('海南广电国际传播，专访昆仑万维 CEO 方汉')
  expect(sourceName('derived from AI28 and AI30', 'zh-CN')).toBe('由其他来源推算')
  expect(sourceName('derived from AI28 and AI30', 'en')).toBe('Derived from other sources')
  expect(sourceName('2024-07 (approx.)', 'zh-CN')).toBe('2024-07（约）')
  expect(sourceName('光大证券 via 智通财经/Reportify', 'en')).toBe('Everbright Securities via Zhitong Finance/Reportify')
  expect(sourceName('CICC citing Kuaishou 2024 annual report', 'zh-CN')).toBe('中金引述快手 2024 年报')
  // A title stays whole, with its own blanks.
  for (const title of ['The AI Disclosure Report Steam Next Fest, June 2026', 'Doug Shapiro, The Mediator'])
    expect(sourceName(title, 'zh-CN')).toBe(title)
  expect(sourceName('內地AI微短劇興起 部成本僅數萬元 (Now新聞 via Yahoo)', 'zh-CN')).toBe(
    '內地 AI 微短劇興起 部成本僅數萬元（Now 新聞，转引自 Yahoo）',
  )
  const sources = Object.values(await loadSources())
  const names = textLanguages.flatMap((language) => sources.map(({ publisher }) => sourceName(publisher, language)))
  expect(names.filter((name) => name === '' || /\b(AI|AN|GA|SD|DF|VC|CP)-?\d{2,3}\b/.test(name))).toEqual([])
  expect(sources.map(({ publisher }) => sourceName(publisher, 'zh-CN')).filter((name) => leftInEnglish.test(name))).toEqual([])
})

test('no internal code of a source is in any text', () => {
  for (const language of textLanguages)
    expect(
      Object.values(texts[language])
        .flat()
        .filter((text) => /\b[A-Z]{2}-\d{3}\b|\b(AI|DF|VC)\d{2}\b/.test(text) && text.includes(' ')),
    ).toEqual([])
})

test('in English a percentage and a million stand close to their number', () => {
  expect(texts.en.now.filter((text) => /\d %|\d (m|bn|tn|k)\b/.test(text))).toEqual([])
})
