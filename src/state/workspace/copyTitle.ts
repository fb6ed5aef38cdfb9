import type { Text } from '../../model/text.ts'

/** A title is no longer than a file allows. */
const longest = 110

const plain = (title: string, mark: RegExp) => title.replace(mark, '').slice(0, longest)

/** The title of a copy, told from those that are there: `Board (copy)`, `Board (copy 2)`. */
export function copyTitle(title: Text, taken: readonly Text[]): Text {
  const name = { 'zh-CN': plain(title['zh-CN'], /（副本\d*）$/u), en: plain(title.en, / \(copy(?: \d+)?\)$/u) }
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : String(count)
    const copy: Text = { 'zh-CN': `${name['zh-CN']}（副本${number}）`, en: `${name.en} (copy${number && ` ${number}`})`.trim() }
    if (!taken.some((one) => one.en === copy.en || one['zh-CN'] === copy['zh-CN'])) return copy
  }
}
