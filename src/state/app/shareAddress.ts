import { linkIn, type LinkWord } from '../../files/linkIn.ts'

/** The address of this app with a scenario in it, or questions, or an answer. What stands behind the # is never sent to any server. */
export function addressOf(link: string, word: LinkWord = 'share'): string {
  return new URL(`#${word}=${link}`, location.href).href
}

/** The link of a kind in the page's address, which stays as it is. */
export const linkHere = (word: LinkWord): string | undefined =>
  linkIn(location.hash, word) ?? linkIn(location.pathname + location.search, word)

/** Whether addresses of this app are good on this device only. */
export const staysHere = (): boolean => location.protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(location.hostname)

/**
 * Take a link out of the page's address, if there is one: a reload must not open it again over what was done since. Programs
 * that pass links on make `%23` of the #, which puts all that follows into the path; then the path ends before it.
 */
export function takeLink(word: LinkWord): string | undefined {
  const { hash, pathname } = location
  const link = linkHere(word)
  if (link === undefined) return undefined
  const folder = pathname.slice(0, pathname.lastIndexOf('/', Math.max(0, pathname.search(RegExp(word, 'i')))) + 1)
  history.replaceState(history.state, '', linkIn(hash, word) === undefined ? `${folder}#explore` : '#explore')
  return link
}
