/** What a link may hold at the most once it is unpacked, in bytes. */
export const linkLimit = 1_000_000

const unseen = /\p{Cf}/gu

/** How often a link has been percent-encoded at the most. */
const mostTimes = 4

/**
 * A link as it was sent, whatever it went through: percent signs are decoded as often as they were encoded, letters of full width
 * (`＃ｓｈａｒｅ＝`) are made narrow, hyphens that must not break are hyphens; what no eye sees, and Markdown's `\` before `_`, is dropped.
 */
export function asSent(text: string): string {
  let now = text.slice(0, linkLimit)
  for (let times = 0; times < mostTimes; times += 1) now = now.replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded)
  return now
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(unseen, '')
    .replaceAll(/\\(?=[-_.#=])/g, '')
}

function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs)
  } catch {
    return signs // not UTF-8: nothing that a link of ours can have
  }
}

/** What links are of: a scenario, questions to a room, an answer to them. */
export type LinkWord = 'share' | 'ask' | 'answer'

/**
 * Find the link in an address, wherever the # of `#share=` has been taken to or made into: `/#/share=1.…`, `/%23share=1.…`,
 * `?share=1.…`, `#SHARE=1.…`; of a scenario `#1.…` too.
 *
 * @param rest What stands behind the host: path, question and fragment.
 * @returns what stands behind the word; nothing where the address has none. `#share` alone looks like a link, too.
 */
export function linkIn(rest: string, word: LinkWord = 'share'): string | undefined {
  const sent = asSent(rest)
  const found = RegExp(`#\\W{0,20}${word}(?:$|[^\\w-]+)|[#?&!/]${word}\\s*=\\s*`, 'i').exec(sent)
  if (found) return sent.slice(found.index + found[0].length)
  return word === 'share' ? /#(\d{1,6}\.[\w-]{20}.*)/s.exec(sent)?.[1] : undefined
}
