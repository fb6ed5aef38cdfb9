import { explainFormula } from '../engine/formula/formulaFault.ts'
import { nearestName } from '../engine/nearestName.ts'
import { textLanguages, type Text } from '../model/text.ts'
import type { Language } from '../words/languages.ts'
import { explainJson } from './explainJson.ts'
import type { Fault, NameKind, Wanted } from './fault.ts'
import { show } from './jsonPath.ts'
import { format } from './schema.ts'

/** Say in the reader's language what is wrong with the file, where, and what would be right. */
export function explainFault(fault: Fault, language: Language): string {
  const where = fault.line === undefined ? '' : { 'zh-CN': `第 ${fault.line} 行：`, en: `Line ${fault.line}: ` }[language]
  return where + words(fault)[language]
}

function words(fault: Fault): Text {
  const { path } = fault
  switch (fault.kind) {
    case 'empty':
      return { 'zh-CN': '文件是空的。', en: 'The file is empty.' }
    case 'utf-16':
      return { 'zh-CN': '文件的编码是 UTF-16，请另存为 UTF-8。', en: 'The file is written in UTF-16; save it as UTF-8.' }
    case 'not-utf-8':
      return {
        'zh-CN': '文件不是 UTF-8 文本（可能是 GBK），请另存为 UTF-8。',
        en: 'The file is not UTF-8 text (it may be GBK); save it as UTF-8.',
      }
    case 'too-large': {
      const [found, limit] = [fault.found, fault.limit].map((bytes) => `${Math.ceil(bytes / 100_000) / 10} MB`)
      return { 'zh-CN': `文件有 ${found}，情景文件最多 ${limit}。`, en: `The file has ${found}; a scenario file has ${limit} at the most.` }
    }
    case 'not-text':
      return {
        'zh-CN': `这不是情景文件，而是另一种文件：${fault.found}。`,
        en: `This is not a scenario file but one of another kind: ${fault.found}.`,
      }
    case 'link-broken':
      return {
        'zh-CN': '链接不完整或被改动过：聊天软件常会截断长链接。请对方重新复制，或改发文件。',
        en: 'The link is incomplete or was altered; chat programs often cut long links. Ask for it once more, or for the file.',
      }
    case 'link-too-large': {
      const limit = `${fault.limit / 1_000_000} MB`
      return { 'zh-CN': `链接里的内容超过 ${limit}，没有展开。`, en: `The link holds more than ${limit} and was not unpacked.` }
    }
    case 'too-large-for-link': {
      const limit = `${fault.limit / 1_000_000} MB`
      return {
        'zh-CN': `情景的内容超过 ${limit}，一个链接放不下，请发文件。`,
        en: `The scenario holds more than ${limit}, which is too much for a link; send the file.`,
      }
    }
    case 'not-migrated': {
      const { from, to } = fault
      return {
        'zh-CN': `文件是第 ${from} 版格式，没能转成第 ${to} 版。这是本应用的错误，文件没有问题。`,
        en: `The file is of format version ${from} and could not be brought to version ${to}. The fault is the app’s, not the file’s.`,
      }
    }
    case 'not-json':
    case 'truncated':
    case 'after-the-end':
    case 'too-deep':
    case 'too-many-values':
    case 'duplicate-key':
    case 'reserved-key':
    case 'not-finite':
      return explainJson(fault, path)
    case 'not-a-scenario':
      return {
        'zh-CN': `这不是情景文件：应有 "format": "${format}"${fault.found === undefined ? '' : `，这里是 ${fault.found}`}。`,
        en: `This is not a scenario file: it should say "format": "${format}"${fault.found === undefined ? '' : `, but has ${fault.found} there`}.`,
      }
    case 'newer-version':
      return {
        'zh-CN': `${path} 是 ${fault.found}，本应用只能读到 ${fault.newest}。请更新应用。`,
        en: `${path} is ${fault.found}; this app reads up to ${fault.newest}. Update the app to open the file.`,
      }
    case 'wrong-type': {
      const wanted = wantedTypes[fault.wanted]
      return { 'zh-CN': `${path} 是 ${fault.found}，应是${wanted['zh-CN']}。`, en: `${path} is ${fault.found}, but must be ${wanted.en}.` }
    }
    case 'nothing-in-it':
      return { 'zh-CN': `${path} 是空的，至少要有一项。`, en: `${path} is empty, but needs at least one entry.` }
    case 'missing': {
      const { names } = fault
      return { 'zh-CN': `${path ? `${path} ` : '文件'}缺少 ${names.join('、')}。`, en: `${path || 'The file'} lacks ${names.join(', ')}.` }
    }
    case 'not-one-of': {
      const { found, known } = fault
      const near = known.some((name) => show(name) === found) ? unquoted : hint(nearOf(found, known.map(show)))
      const [only] = known.length === 1 ? known : []
      return {
        'zh-CN': `${path} 是 ${found}，应是 ${only ?? `${known.join('、')} 之一`}。${near['zh-CN']}`,
        en: `${path} is ${found}, but must be ${only ?? `one of ${known.join(', ')}`}.${near.en}`,
      }
    }
    case 'not-whole':
      return { 'zh-CN': `${path} 是 ${fault.found}，应是整数。`, en: `${path} is ${fault.found}, but must be a whole number.` }
    case 'out-of-range': {
      const { found, least, most, unit = '1' } = fault
      const measure = unit === '1' ? '' : ` ${unit}`
      return {
        'zh-CN': `${path} 是 ${found}，应在 ${least} 到 ${most}${measure} 之间。`,
        en: `${path} is ${found}, but must be from ${least} to ${most}${measure}.`,
      }
    }
    case 'too-long':
      return {
        'zh-CN': `${path} 有 ${fault.found} 个字符，最多 ${fault.limit} 个。`,
        en: `${path} has ${fault.found} characters; ${fault.limit} at the most.`,
      }
    case 'too-many':
      return {
        'zh-CN': `${path} 有 ${fault.found} 项，最多 ${fault.limit} 项。`,
        en: `${path} has ${fault.found} entries; ${fault.limit} at the most.`,
      }
    case 'more':
      return { 'zh-CN': `另外还有 ${fault.count} 处错误。`, en: `And ${fault.count} more.` }
    case 'wrong-id':
      return {
        'zh-CN': `${path} 是 ${fault.found}，应由英文字母和数字组成并以字母开头，例如 "liveStreaming"。`,
        en: `${path} is ${fault.found}, but must be letters and digits beginning with a letter, such as "liveStreaming".`,
      }
    case 'unknown-name': {
      const noun = nouns[fault.of]
      const right = whatWouldBeRight(fault)
      return {
        'zh-CN': `${path}：没有名为 ${show(fault.name)} 的${noun['zh-CN']}。${right['zh-CN']}`,
        en: `${path}: there is no ${noun.en} ${show(fault.name)}.${right.en}`,
      }
    }
    case 'unknown-model-version': {
      const { model, found, known } = fault
      const update = found > Math.max(...known)
      return {
        'zh-CN': `${path}：没有模型 ${show(model)} 的第 ${found} 版，已有的是 ${known.join('、')}。${update ? '请更新应用。' : ''}`,
        en: `${path}: there is no version ${found} of model ${show(model)}; known are ${known.join(', ')}.${update ? ' Update the app to open the file.' : ''}`,
      }
    }
    case 'taken-id':
      return {
        'zh-CN': `${path}：${show(fault.id)} 已有别的含义，请换一个名字。`,
        en: `${path}: ${show(fault.id)} means something else already; choose another name.`,
      }
    case 'repeated-id':
      return {
        'zh-CN': `${path}：${show(fault.id)} 在这个列表里出现了两次，每项要有自己的名字。`,
        en: `${path}: ${show(fault.id)} stands twice in this list; each needs its own.`,
      }
    case 'order': {
      const [low, value, high] = [fault.low, fault.value, fault.high].map((end) => Number(end.toPrecision(12)))
      return {
        'zh-CN': `${path}：必须 low ≤ value ≤ high，这里依次是 ${low}、${value}、${high}。`,
        en: `${path}: low ≤ value ≤ high must hold, but they are ${low}, ${value} and ${high}.`,
      }
    }
    case 'no-width': {
      const { distribution, low, high } = fault
      return {
        'zh-CN': `${path}：${distribution} 分布的 low 必须小于 high，这里是 ${low} 和 ${high}。`,
        en: `${path}: a ${distribution} distribution needs a low below its high, but they are ${low} and ${high}.`,
      }
    }
    case 'not-positive': {
      const { distribution, low, least } = fault
      // What is next to 0 counts as 0.
      return {
        'zh-CN': `${path}：${distribution} 分布的 low 必须大于 ${low > 0 ? least : 0}，这里是 ${low}。`,
        en: `${path}: a ${distribution} distribution needs a low above ${low > 0 ? least : 0}, but it is ${low}.`,
      }
    }
    case 'half-a-pair': {
      const { given, missing } = fault
      return {
        'zh-CN': `${path} 有 ${given} 而没有 ${missing}，两者要么都有，要么都没有。`,
        en: `${path} has ${given} without ${missing}; give both or neither.`,
      }
    }
    case 'formula': {
      const { from, to } = fault.fault
      const part = fault.formula.slice(from, to)
      const at = part === '' || part === fault.formula ? { 'zh-CN': '', en: '' } : { 'zh-CN': `“${part}”处：`, en: `at “${part}”: ` }
      const what = (language: Language) => at[language] + explainFormula(fault.fault, language)
      return { 'zh-CN': `${path}：${what('zh-CN')}`, en: `${path}: ${what('en')}` }
    }
  }
}

const wantedTypes: Readonly<Record<Wanted, Text>> = {
  number: { 'zh-CN': '数', en: 'a number' },
  string: { 'zh-CN': '文字', en: 'text' },
  boolean: { 'zh-CN': ' true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表 […]', en: 'a list […]' },
  object: { 'zh-CN': '对象 {…}', en: 'an object {…}' },
  'number-or-object': { 'zh-CN': '数或对象 {…}', en: 'a number or an object {…}' },
}

const nouns: Readonly<Record<NameKind, Text>> = {
  key: { 'zh-CN': '键', en: 'key' },
  model: { 'zh-CN': '模型', en: 'model' },
  claim: { 'zh-CN': '说法', en: 'claim' },
  assumption: { 'zh-CN': '假设', en: 'assumption' },
  recipient: { 'zh-CN': '收款方', en: 'recipient' },
  factor: { 'zh-CN': '共同因素', en: 'factor' },
  variable: { 'zh-CN': '可观测的指标', en: 'observable variable' },
  industry: { 'zh-CN': '行业', en: 'industry' },
}

/** The right thing in quotes, as the version `"1"`. */
const unquoted: Text = { 'zh-CN': '去掉引号。', en: ' Take the quotes away.' }

/** What people call the languages of a text. */
const languageNames: Readonly<Record<string, Language>> = {
  zh: 'zh-CN',
  cn: 'zh-CN',
  chs: 'zh-CN',
  chinese: 'zh-CN',
  english: 'en',
  eng: 'en',
}

/** The nearest known name, or all of them where they are few. */
function whatWouldBeRight({ name, known }: { readonly name: string; readonly known: readonly string[] }): Text {
  const near = nearOf(name, known)
  if (near !== undefined || known.length > 15) return hint(near && show(near))
  return { 'zh-CN': `可以写 ${known.join('、')}。`, en: ` It can be ${known.join(', ')}.` }
}

/** A name without end resembles none. */
function nearOf(name: string, known: readonly string[]): string | undefined {
  const language = textLanguages.every((one) => known.includes(one)) ? languageOf(name) : undefined
  return language ?? (name.length > 100 ? undefined : nearestName(name, known))
}

/** The language whose tag or name a key begins with: `zh`, `zh_Hans`, `en-US`; `zh` has as many letters of `en` as of `zh-CN`. */
function languageOf(name: string): Language | undefined {
  const [first = ''] = name.toLowerCase().split(/[-_]/)
  return languageNames[first] ?? textLanguages.find((one) => one === first)
}

const hint = (near: string | undefined): Text =>
  near === undefined ? { 'zh-CN': '', en: '' } : { 'zh-CN': `是否想写 ${near}？`, en: ` Did you mean ${near}?` }
