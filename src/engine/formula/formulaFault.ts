import type { TextLanguage, Text } from '../../model/text.ts'
import type { Place } from './expression.ts'

/** What is wrong with a formula, and where. */
export type FormulaFault = Place &
  (
    | { readonly kind: 'empty' | 'syntax' | 'no-operator' | 'not-finite' | 'line-first' }
    | { readonly kind: 'too-long' | 'too-deep' | 'too-many-parts'; readonly limit: number }
    | { readonly kind: 'character'; readonly character: string }
    /** `instead` is how it is written here, where there is a way. */
    | { readonly kind: 'not-allowed'; readonly found: string; readonly instead?: string }
    | { readonly kind: 'thousands'; readonly found: string; readonly instead: string }
    | { readonly kind: 'equals-first'; readonly instead: string }
    | { readonly kind: 'unknown-function' | 'unknown-name'; readonly name: string; readonly near?: string }
    | { readonly kind: 'arguments'; readonly name: string; readonly wanted: number; readonly found: number }
    | { readonly kind: 'not-a-dimension' | 'not-a-member'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'no-such-dimension'; readonly name: string; readonly dimension: string }
    | { readonly kind: 'dimensions'; readonly declared: readonly string[]; readonly found: readonly string[] }
    | { readonly kind: 'unit'; readonly declared: string; readonly found: string }
    | { readonly kind: 'units-differ'; readonly operation: string; readonly left: string; readonly right: string }
    | { readonly kind: 'not-plain'; readonly operation: string; readonly found: string }
    | { readonly kind: 'unknown-unit'; readonly unit: string; readonly near?: string }
    | { readonly kind: 'circular'; readonly path: readonly string[] }
  )

/** Say in the reader's language what is wrong and what would be right. The place is in the fault. */
export function explainFormula(fault: FormulaFault, language: TextLanguage): string {
  return words(fault)[language]
}

const hint = (near: string | undefined): Text =>
  near === undefined ? { 'zh-CN': '', en: '' } : { 'zh-CN': `是否想写“${near}”?`, en: ` Did you mean “${near}”?` }

function words(fault: FormulaFault): Text {
  switch (fault.kind) {
    case 'empty':
      return { 'zh-CN': '公式是空的。', en: 'The formula is empty.' }
    case 'syntax':
      return {
        'zh-CN': '这里读不通:缺了一部分,或多了一个符号。',
        en: 'This cannot be read: something is missing here, or one sign is too many.',
      }
    case 'no-operator':
      return { 'zh-CN': '两项之间缺少运算符,例如 *。', en: 'An operator is missing between two terms, for example *.' }
    case 'not-finite':
      return { 'zh-CN': '这个数太大或不是数。', en: 'This number is too large, or is none.' }
    case 'line-first':
      return {
        'zh-CN': '这里还随成本项变化:先用 sum(…, line) 求和。',
        en: 'This still varies over cost lines: fold them first with sum(…, line).',
      }
    case 'too-long':
      return { 'zh-CN': `公式太长:最多 ${fault.limit} 个字符。`, en: `The formula is too long: ${fault.limit} characters at the most.` }
    case 'too-deep':
      return { 'zh-CN': `括号嵌套太深:最多 ${fault.limit} 层。`, en: `Too deeply nested: ${fault.limit} levels at the most.` }
    case 'too-many-parts':
      return { 'zh-CN': `公式的组成部分太多:最多 ${fault.limit} 个。`, en: `The formula has too many parts: ${fault.limit} at the most.` }
    case 'character':
      return { 'zh-CN': `公式里不能有字符“${fault.character}”。`, en: `A formula cannot hold the character “${fault.character}”.` }
    case 'not-allowed': {
      const { found, instead } = fault
      return instead === undefined
        ? { 'zh-CN': `公式里不能用“${found}”。`, en: `A formula cannot use “${found}”.` }
        : { 'zh-CN': `公式里不能用“${found}”,请写成“${instead}”。`, en: `A formula cannot use “${found}”. Write “${instead}” instead.` }
    }
    case 'thousands': {
      const { found, instead } = fault
      return {
        'zh-CN': `“${found}”请写成“${instead}”。如果是两个数,请在逗号后加一个空格。`,
        en: `“${found}” is written “${instead}” here. Where two numbers are meant, put a space behind the comma.`,
      }
    }
    case 'equals-first': {
      const { instead } = fault
      return {
        'zh-CN': `公式不以“=”开头${instead === '' ? '' : `,请写成“${instead}”`}。`,
        en: `A formula does not begin with “=”.${instead === '' ? '' : ` Write “${instead}” instead.`}`,
      }
    }
    case 'unknown-function': {
      const near = hint(fault.near)
      return { 'zh-CN': `没有名为“${fault.name}”的函数。${near['zh-CN']}`, en: `There is no function “${fault.name}”.${near.en}` }
    }
    case 'unknown-name': {
      const near = hint(fault.near)
      return {
        'zh-CN': `没有名为“${fault.name}”的变量或假设。${near['zh-CN']}`,
        en: `There is no variable or assumption “${fault.name}”.${near.en}`,
      }
    }
    case 'arguments':
      return {
        'zh-CN': `${fault.name} 需要 ${fault.wanted} 个参数,这里有 ${fault.found} 个。`,
        en: `${fault.name} takes ${fault.wanted} arguments; here are ${fault.found}.`,
      }
    case 'not-a-dimension':
      return {
        'zh-CN': `“${fault.name}”不是维度;维度有 ${fault.known.join('、')}。`,
        en: `“${fault.name}” is no dimension; there are ${fault.known.join(', ')}.`,
      }
    case 'not-a-member':
      return {
        'zh-CN': `“${fault.name}”不是任何维度的成员;例如 ${fault.known.join('、')}。`,
        en: `“${fault.name}” is a member of no dimension; members are ${fault.known.join(', ')}.`,
      }
    case 'no-such-dimension':
      return {
        'zh-CN': `这里不随 ${fault.dimension} 变化,不能用 ${fault.name}。`,
        en: `This does not vary over ${fault.dimension}, so ${fault.name} has nothing to run along.`,
      }
    case 'dimensions':
      return {
        'zh-CN': `声明的维度是[${fault.declared.join('、')}],公式得出的是[${fault.found.join('、')}]。`,
        en: `Declared over [${fault.declared.join(', ')}], but the formula varies over [${fault.found.join(', ')}].`,
      }
    case 'unit':
      return {
        'zh-CN': `声明的单位是 ${fault.declared},公式得出的是 ${fault.found}。`,
        en: `The declared unit is ${fault.declared}, but the formula comes to ${fault.found}.`,
      }
    case 'units-differ':
      return {
        'zh-CN': `“${fault.operation}”两边单位不同:左边 ${fault.left},右边 ${fault.right}。`,
        en: `The two sides of “${fault.operation}” differ in unit: ${fault.left} on the left, ${fault.right} on the right.`,
      }
    case 'not-plain':
      return {
        'zh-CN': `“${fault.operation}”需要没有单位的数,这里是 ${fault.found}。`,
        en: `“${fault.operation}” needs a plain number; here is ${fault.found}.`,
      }
    case 'unknown-unit': {
      const near = hint(fault.near)
      return { 'zh-CN': `没有单位“${fault.unit}”。${near['zh-CN']}`, en: `There is no unit “${fault.unit}”.${near.en}` }
    }
    case 'circular':
      return {
        'zh-CN': `变量互相依赖:${fault.path.join(' → ')}。用 prev 取上一年的值。`,
        en: `These depend on each other: ${fault.path.join(' → ')}. Use prev to take last year's value.`,
      }
  }
}
