import type { Text } from '../model/text.ts'
import type { AboutJson, JsonProblem } from './fault.ts'
import { show } from './jsonPath.ts'

/** Say why a text cannot be read as JSON, or not safely. */
export function explainJson(fault: AboutJson, path: string): Text {
  switch (fault.kind) {
    case 'not-json': {
      const { column } = fault
      const found = fault.found.replace(/\s/g, ' ')
      const wanted = problems[fault.problem]
      return {
        'zh-CN': `不是有效的 JSON：第 ${column} 列“${found}”处，${wanted['zh-CN']}。`,
        en: `This is not valid JSON: at “${found}” in column ${column}, ${wanted.en}.`,
      }
    }
    case 'truncated':
      return {
        'zh-CN': `文件在第 ${fault.column} 列中断，后面的内容丢失了。请重新复制或下载。`,
        en: `The file breaks off in column ${fault.column}: its end is missing. Copy or download it once more.`,
      }
    case 'after-the-end': {
      const found = fault.found.replace(/\s/g, ' ')
      return {
        'zh-CN': `文件到第 ${fault.column} 列已经完整，后面还有多余的内容“${found}”，请删去。`,
        en: `The file is complete before column ${fault.column}, but something stands after its end: “${found}”. Take that out.`,
      }
    }
    case 'too-many-values':
      return {
        'zh-CN': `文件里的内容太多：一个情景最多有 ${fault.limit} 个值。`,
        en: `There is too much in this file: a scenario has ${fault.limit} values at the most.`,
      }
    case 'too-deep':
      return {
        'zh-CN': `这里嵌套太深：列表和对象最多 ${fault.limit} 层。`,
        en: `This is nested too deeply: lists and objects go ${fault.limit} levels deep at the most.`,
      }
    case 'duplicate-key':
      return { 'zh-CN': `${path} 写了两次，只能保留一个。`, en: `${path} is there twice; keep one of them.` }
    case 'reserved-key':
      return {
        'zh-CN': `${path}：${show(fault.key)} 是保留的名字，不能使用。`,
        en: `${path}: ${show(fault.key)} is a reserved name and cannot be used.`,
      }
    case 'not-finite':
      return { 'zh-CN': `${path} 是 ${fault.found}，超出了数的范围。`, en: `${path} is ${fault.found}, which is too large for a number.` }
  }
}

const problems: Readonly<Record<JsonProblem, Text>> = {
  value: { 'zh-CN': '应是一个值', en: 'a value is wanted' },
  word: {
    'zh-CN': '应是数、带双引号的文字、true、false 或 null（JSON 里没有 NaN）',
    en: 'a number, text in double quotes, true, false or null is wanted (JSON has no NaN)',
  },
  name: { 'zh-CN': '应是带双引号的键，或前面多了一个逗号', en: 'a key in double quotes is wanted, or there is a comma too many before' },
  colon: { 'zh-CN': '键后面应有冒号', en: 'a colon is wanted after the key' },
  comma: { 'zh-CN': '应是逗号或右括号', en: 'a comma or a closing bracket is wanted' },
  end: { 'zh-CN': '文件应在此前结束', en: 'the file should have ended before' },
  quote: { 'zh-CN': '文字缺少右引号', en: 'the closing quote of a text is missing' },
  number: { 'zh-CN': '数没有写完', en: 'a number is not complete' },
  escape: { 'zh-CN': '反斜杠后面的符号无效', en: 'there is no such escape after a backslash' },
  character: { 'zh-CN': '文字里的换行和制表符应写成 \\n 和 \\t', en: 'line breaks and tabs inside a text are written \\n and \\t' },
  comment: { 'zh-CN': 'JSON 里没有注释', en: 'JSON has no comments' },
}
