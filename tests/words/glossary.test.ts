import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import glossary from '../../src/words/glossary.json' with { type: 'json' }
import { textLanguages, type TextLanguage } from '../../src/model/text.ts'
import { loadSources } from '../../src/model/versions/3/sources.ts'
import { sourceDate } from '../../src/words/sourceDate.ts'
import { nestQuotes, spaceOut, typeset } from '../../src/words/typography.ts'
import { strayMarks } from './strayMarks.ts'

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

test('Chinese has marks and characters of its own: no comma, colon, bracket or quote of Latin script, and none of traditional script', () => {
  expect(strayMarks('藍鯨, "甲":乙(丙)...')).toEqual([',', '"', '"', ':', '(', ')', '...', '藍', '鯨'])
  expect(strayMarks('“甲”：乙（丙），1:300，A, B')).toEqual([])
  // The article’s sentences are quoted as it prints them.
  const quoted = new Set(textsIn('zh-CN', filesIn('src/model/versions/1/claims')))
  const all = [...texts['zh-CN'].now, ...texts['zh-CN'].earlier].filter((text) => /\p{Script=Han}/u.test(text) && !quoted.has(text))
  expect(all.filter((text) => strayMarks(text).length > 0)).toEqual([])
})

test('assumptions are counted by one word', () => {
  const counted = /(?:\d|[每一两几单哪这某]|^) ?个(?:不确定的|变动超过误差的)?假设/u
  expect(['每个假设', '单项假设'].filter((text) => counted.test(text))).toEqual(['每个假设'])
  expect(texts['zh-CN'].now.filter((text) => counted.test(text))).toEqual([])
})

test('what a text rests on is told in words and numbers as people write them, not as programs do', () => {
  const grounds = textLanguages.flatMap((language) =>
    textsIn(
      language,
      inModel.filter((path) => path.startsWith('src/model/')),
    ),
  )
  expect(grounds.length).toBeGreaterThan(1000)
  const programmed = /\b\d+(?:\.\d+)?e[+-]?\d|\d\^|\d ?\*|(?<![\w“])[a-z]+[A-Z]{1}[a-z]+[A-Z]|[<>=]=|->|\bnull\b/u
  expect(['3e7 约等于', '1 − 0.98^40'].every((text) => programmed.test(text))).toBe(true)
  expect(grounds.filter((text) => programmed.test(text))).toEqual([])
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

test('the publisher of a source is named in the reader’s language, and sources from one page have one name', async () => {
  const sources = Object.values(await loadSources())
  const named = (language: TextLanguage) => sources.map(({ publisher }) => publisher[language])
  expect(textLanguages.flatMap(named).filter((name) => name === '' || /\b(AI|AN|GA|SD|DF|VC|CP)-?\d{2,3}\b/.test(name))).toEqual([])
  expect(named('en').filter((name) => /[\p{Script=Han}，。：；（）《》「」]|["']/u.test(name))).toEqual([])
  expect(named('zh-CN').filter((name) => leftInEnglish.test(name) || strayMarks(name).length > 0 || name !== typeset(name))).toEqual([])
  const pages = [...new Set(sources.map(({ url }) => url))]
  const onPage = (page: string) => sources.filter(({ url, publisher }) => url === page && !publisher.en.startsWith('Derived from'))
  expect(
    pages.filter((page) => textLanguages.some((one) => new Set(onPage(page).map(({ publisher }) => publisher[one])).size > 1)),
  ).toEqual(passedOn)
})

/** Pages that pass on what several others have published, each of which is named. */
const passedOn: readonly string[] = [
  'https://briefly.co/anchor/Media_industry/story/soapy-micro-dramas-face-a-reckoning-in-2026-after-capturing-hollywoods-attention',
  'https://www.ghytv.com/%e7%9f%ad%e5%89%a7%e5%b9%b3%e5%8f%b0%e5%9b%9e%e5%a4%b4%ef%bc%9aai%e5%89%a7%e5%a4%b1%e5%ae%a0%ef%bc%8c%e7%9c%9f%e4%ba%ba%e5%89%a7%e5%9b%9e%e6%9a%96/',
  'http://www.gvit.cn/article/13370384.html',
  'https://m.163.com/dy/article/KLL29SAF05566QRB.html',
  'https://www.51haodu.com/t/MEptQ1lYWW14TA==',
  'https://pano.news/news/technology/2026/03/26/openai-shutters-sora-scraps-disney-1-billion-deal',
  'https://itopmarketing.com/info19901',
  'http://jinguix.com/88228.html',
]

test('the date of a source is said in words where it is not certain', () => {
  expect(['2024-07 (approx.)', '2025 (undated)', '', '2025-2026', '2025-11-12'].map((kept) => sourceDate(kept, 'zh-CN'))).toEqual([
    '约 2024-07',
    '2025（未注日期）',
    '未注日期',
    '2025–2026',
    '2025-11-12',
  ])
  expect(['', '2024-07 (approx.)'].map((kept) => sourceDate(kept, 'en'))).toEqual(['undated', '2024-07 (approx.)'])
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
