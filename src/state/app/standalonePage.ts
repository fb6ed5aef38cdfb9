/** The id of the element that holds the scenario in a page that was sent. */
const element = 'scenario'

/** The scenario file that came with this page, where the page was made by `onePage`. */
export const embeddedScenario = (): string | undefined => document.getElementById(element)?.textContent

/** Whether the app can be taken along from here: not from a page that was itself sent, nor from one opened from a disk. */
export const canBuildStandalone = (): boolean => location.protocol.startsWith('http')

/**
 * The whole app as one HTML page with a scenario inside, to be opened from a mail without network. Rejects when the page cannot
 * be fetched.
 */
export async function standalonePage(scenario: string): Promise<string> {
  const response = await fetch('./one-file.html')
  const page = response.ok ? await response.text() : ''
  const end = page.lastIndexOf('</body>') // the first ones may stand in the app's own code
  if (end < 0) throw new Error(`one-file.html: ${response.status} ${response.statusText}`)
  const data = scenario.replaceAll('<', '\\u003c') // it must not end the element that holds it
  return `${page.slice(0, end)}<script type="application/json" id="${element}">${data}</script>\n  ${page.slice(end)}`
}
