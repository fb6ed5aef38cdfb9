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
