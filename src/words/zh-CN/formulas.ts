import type { FormulaFault, FormulaFaultOf } from '../../engine/formula/formulaFault.ts'

const hint = (near: string | undefined): string => (near === undefined ? '' : `是否想写“${near}”？`)

/** What is wrong with a formula and what would be right, in Chinese. */
export const formulas: { readonly [Kind in FormulaFault['kind']]: (fault: FormulaFaultOf<Kind>) => string } = {
  empty: () => '公式是空的。',
  syntax: () => '此处语法有误：缺了一部分，或多了一个符号。',
  'no-operator': () => '两项之间缺少运算符，例如 *。',
  'not-finite': () => '这个数太大或不是数。',
  'line-first': () => '这里还随成本项变化：先用 sum(…, line) 求和。',
  'too-long': ({ limit }) => `公式太长：最多 ${limit} 个字符。`,
  'too-deep': ({ limit }) => `括号嵌套太深：最多 ${limit} 层。`,
  'too-many-parts': ({ limit }) => `公式的组成部分太多：最多 ${limit} 个。`,
  character: ({ character }) => `公式里不能有字符“${character}”。`,
  'not-allowed': ({ found, instead }) =>
    instead === undefined ? `公式里不能用“${found}”。` : `公式里不能用“${found}”，请写成“${instead}”。`,
  thousands: ({ found, instead }) => `“${found}”请写成“${instead}”。如果是两个数，请在逗号后加一个空格。`,
  'equals-first': ({ instead }) => `公式不以“=”开头${instead === '' ? '' : `，请写成“${instead}”`}。`,
  'unknown-function': ({ name, near }) => `没有名为“${name}”的函数。${hint(near)}`,
  'unknown-name': ({ name, near }) => `没有名为“${name}”的变量或假设。${hint(near)}`,
  arguments: ({ name, wanted, found }) => `${name} 需要 ${wanted} 个参数，这里有 ${found} 个。`,
  'not-a-dimension': ({ name, known }) => `“${name}”不是维度；维度有 ${known.join('、')}。`,
  'not-a-member': ({ name, known }) => `“${name}”不是任何维度的成员；例如 ${known.join('、')}。`,
  'no-such-dimension': ({ name, dimension }) => `这里不随 ${dimension} 变化，不能用 ${name}。`,
  dimensions: ({ declared, found }) => `声明的维度是[${declared.join('、')}]，公式得出的是[${found.join('、')}]。`,
  unit: ({ declared, found }) => `声明的单位是 ${declared}，公式得出的是 ${found}。`,
  'units-differ': ({ operation, left, right }) => `“${operation}”两边单位不同：左边 ${left}，右边 ${right}。`,
  'not-plain': ({ operation, found }) => `“${operation}”需要没有单位的数，这里是 ${found}。`,
  'unknown-unit': ({ unit, near }) => `没有单位“${unit}”。${hint(near)}`,
  circular: ({ path }) => `变量互相依赖：${path.join(' → ')}。用 prev 取上一年的值。`,
}
