/** What is asked of break-even, besides figure and assumption; kept while other pages are looked at. */
export const chosen = $state({ kind: 'value' as 'value' | 'chance', level: 0, chance: 0.8, other: 'hurdle' })
