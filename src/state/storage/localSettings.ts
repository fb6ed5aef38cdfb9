/** Small choices kept between visits. Storage may be refused, and then they last until the page is left. */
export function readChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  const kept = readSetting(name)
  return choices.find((choice) => choice === kept)
}

/** What was kept, whatever it is. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(`reshoot.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function writeSetting(name: string, choice: string): void {
  try {
    localStorage.setItem(`reshoot.${name}`, choice)
  } catch {
    // Nothing is lost but the choice itself, and the screen shows it as chosen.
  }
}

/** What this window kept of itself before it was reloaded; another window, and the next visit, have nothing of it. */
export function keptByWindow(name: string): unknown {
  try {
    const kept = sessionStorage.getItem(`reshoot.${name}`)
    return kept === null ? undefined : (JSON.parse(kept) as unknown)
  } catch {
    return undefined
  }
}

/** Let this window keep something until it is closed; nothing takes back what it kept. */
export function keepByWindow(name: string, kept: object | undefined): void {
  try {
    if (kept === undefined) sessionStorage.removeItem(`reshoot.${name}`)
    else sessionStorage.setItem(`reshoot.${name}`, JSON.stringify(kept))
  } catch {
    // Storage is refused: after a reload the window begins as a new one does.
  }
}
