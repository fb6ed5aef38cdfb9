import type { FormulaFault } from './formulaFault.ts'

/** A number, but not the end of a name or of another number. */
const number = String.raw`(?<![\w.])(?:\d+\.?\d*|\.\d+)(?![\w.])`

/**
 * How spreadsheets and people write what is written otherwise here. The first that is found is told with the way to write it: of
 * `1,000` nobody could say whether it is one number or two, so with a space behind the comma it is two.
 */
const habits = new RegExp(
  [
    String.raw`(?<equals>^ *=(?!=))`,
    String.raw`(?<percent>(?:${number} *)?%(?! *[\w(.]))`,
    String.raw`(?<grouped>(?<![\w.])[1-9]\d{0,2}(?<mark>[,'’_ ])\d{3}(?:\k<mark>\d{3})*(?![\w])(?:\.\d+)?)`,
    String.raw`(?<zeros>(?<![\w.])\d+(?:,\d+)*,0\d+(?![\w.]))`,
    String.raw`(?<counted>${number.replace('(?![\\w.])', '')} *(?:万亿|[百千万亿]))`,
    String.raw`(?<other>\*\*|<>|===|!==|&&|\|\||[;\[\]{}【】〔〕。√∑])`,
  ].join('|'),
  'u',
)

const others: ReadonlyMap<string, string> = new Map([
  ...([['**', '^'], ['<>', '!='], ['===', '=='], ['!==', '!='], ['&&', '*'], ['||', 'max(…, …)'], [';', ','], ['。', '.']] as const),
  ...Array.from('[{【〔', (bracket) => [bracket, '('] as const),
  ...Array.from(']}】〕', (bracket) => [bracket, ')'] as const),
  ...([['√', 'sqrt(…)'], ['∑', 'sum(…, …)']] as const),
]) // oxfmt-ignore

const counts: ReadonlyMap<string, number> = new Map([['百', 1e2], ['千', 1e3], ['万', 1e4], ['亿', 1e8], ['万亿', 1e12]]) // oxfmt-ignore

/** Find the first thing in a formula that is written as spreadsheets or people write it and not as it is written here. */
export function habitIn(text: string): FormulaFault | undefined {
  const found = habits.exec(text)
  if (!found) return undefined
  const { 0: whole, index, groups = {} } = found
  const spaces = whole.length - whole.trimStart().length
  const place = { from: index + spaces, to: index + whole.length }
  const what = whole.trim()
  if (groups['equals'] !== undefined) return { kind: 'equals-first', instead: text.slice(place.to).trim(), ...place }
  if (groups['grouped'] !== undefined) return { kind: 'thousands', found: what, instead: what.replaceAll(/[^\d.]/g, ''), ...place }
  if (groups['zeros'] !== undefined) {
    const instead = /^0,\d+$/.test(what) ? what.replace(',', '.') : what.replaceAll(',', '')
    return { kind: 'thousands', found: what, instead, ...place }
  }
  return { kind: 'not-allowed', found: what, instead: insteadOf(what), ...place }
}

function insteadOf(what: string): string {
  const other = others.get(what)
  if (other !== undefined) return other
  const [, digits = '', sign = ''] = /^([\d.]*) *(\D+)$/.exec(what) ?? []
  if (sign === '%') return digits === '' ? '/ 100' : plain(Number(digits) / 100)
  return plain(Number(digits) * (counts.get(sign) ?? 1))
}

/** 30 % is 0.3 and not 0.30000000000000004. */
const plain = (value: number): string => String(Number(value.toPrecision(15)))
