/** What is asked of break-even, besides figure and assumption; kept while other pages are looked at. */
export const chosen: { kind: 'value' | 'chance'; level: number; chance: number; other: string } = $state({
  kind: 'value',
  level: 0,
  chance: 0.8,
  other: 'hurdle',
})
