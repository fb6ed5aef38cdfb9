const beginning = '#share='

/** The address of this app with a scenario in it. What stands behind the # is never sent to any server. */
export function addressOf(link: string): string {
  return new URL(beginning + link, location.href).href
}

/** Whether addresses of this app are good on this device only. */
export const staysHere = (): boolean => location.protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(location.hostname)

/** Take the scenario out of the page's address, if there is one: a reload must not open it again over what was done since. */
export function takeLink(): string | undefined {
  const { hash } = location
  if (!hash.startsWith(beginning)) return undefined
  history.replaceState(history.state, '', '#explore')
  return hash.slice(beginning.length)
}
