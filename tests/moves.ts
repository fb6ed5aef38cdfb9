/** Every number and text of a JSON document by where it stands: `cases.model.npv.p50.games`. */
function leavesOf(value: unknown, at = ''): [place: string, leaf: string][] {
  if (typeof value !== 'object' || value === null) return [[at, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, at === '' ? key : `${at}.${key}`))
}

/** What moved from one document to another, a line each: `cases.model.npv.p50.games: 5.1 → 5.3`. */
export function movesBetween(before: unknown, after: unknown): string[] {
  const [old, now] = [new Map(leavesOf(before)), new Map(leavesOf(after))]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => `${place}: ${old.get(place) ?? 'nothing'} → ${now.get(place) ?? 'nothing'}`)
}
