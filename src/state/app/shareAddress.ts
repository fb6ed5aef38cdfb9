import { linkIn } from '../../files/linkIn.ts'

const beginning = '#share='

/** The address of this app with a scenario in it. What stands behind the # is never sent to any server. */
export function addressOf(link: string): string {
  return new URL(beginning + link, location.href).href
}

/** Whether addresses of this app are good on this device only. */
export const staysHere = (): boolean => location.protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(location.hostname)

/**
 * Take the scenario out of the page's address, if there is one: a reload must not open it again over what was done since. Programs
 * that pass links on make `%23` of the #, which puts all that follows into the path; then the path ends before it.
 */
export function takeLink(): string | undefined {
  const { hash, pathname, search } = location
  const inHash = linkIn(hash)
  const link = inHash ?? linkIn(pathname + search)
  if (link === undefined) return undefined
  const folder = pathname.slice(0, pathname.lastIndexOf('/', Math.max(0, pathname.search(/share/i))) + 1)
  history.replaceState(history.state, '', inHash === undefined ? `${folder}#explore` : '#explore')
  return link
}
