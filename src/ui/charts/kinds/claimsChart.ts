import { sameFigure } from '../../../analysis/catalogue/target.ts'
import type { ClaimWorth } from '../../../analysis/runs/results.ts'
import { formatChange, formatRange, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { askedAbout } from '../askedAbout.ts'
import { claimName } from '../claimNames.ts'
import { waiting, type Ask, type Describe } from '../describe.ts'
import type { Row } from '../plot.ts'

/** What every claim of the article is worth in yuan to whoever is looked at: those that promise savings, then those that name limits. */
export const claims: Describe = (ask) => {
  const { results, insight, locale, room } = ask
  const words = screenWords[locale.language].charts
  const text = words.claims
  const { figure, name } = askedAbout(ask, 'npv')
  if (!insight || insight.claims.length === 0 || !sameFigure(insight.worthOf, figure)) return waiting(text.empty, words.needsInsight)
  const side = (id: string) => results.resolved.model.claims[id]?.side
  const of = (which: 'saves' | 'limits') =>
    insight.claims.filter(({ claim }) => side(claim) === which).sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
  const [saves, limits] = [of('saves'), of('limits')]
  const space = Math.max(4, Math.floor((room.height - 24) / 17) - 2)
  const forLimits = Math.min(limits.length, Math.max(Math.floor(space / 2), space - saves.length))
  const rows = [
    heading('saves', text.saves),
    ...saves.slice(0, space - forLimits).map((worth) => row(ask, worth)),
    heading('limits', text.limits),
    ...limits.slice(0, forLimits).map((worth) => row(ask, worth)),
  ]
  const title = finding(ask, saves[0], limits[0])
  return {
    title,
    subtitle: text.measure(name),
    summary: words.summary.areas(
      title,
      rows.filter(({ hint }) => hint).map(({ name, labels }) => `${name} ${labels[0]?.text ?? ''}`),
    ),
    plot: { kind: 'rows', unit: 'CNY', rows },
    table: {
      columns: text.columns.map((column, index) => (index < 2 ? { title: column } : { title: column, unit: 'CNY' })),
      rows: [...saves, ...limits].map(({ claim, mean, p5, p95 }) => [
        claimName(claim, locale),
        side(claim) === 'saves' ? text.saves : text.limits,
        mean,
        p5,
        p95,
      ]),
    },
  }
}

const heading = (id: string, name: string): Row => ({ id, name, heading: true, bars: [], labels: [] })

function row({ locale }: Ask, { claim, mean, p5, p95 }: ClaimWorth): Row {
  const gains = mean >= 0
  return {
    id: claim,
    name: claimName(claim, locale),
    bars: [{ from: 0, to: mean, ink: gains ? 'saving' : 'loss' }],
    whisker: [p5, p95],
    labels: [
      { at: gains ? Math.max(mean, p95) : Math.min(mean, p5), side: gains ? 'right' : 'left', text: formatChange(mean, 'CNY', locale) },
    ],
    hint: screenWords[locale.language].charts.claims.hint(formatValue(mean, 'CNY', locale), formatRange(p5, p95, 'CNY', locale)),
  }
}

function finding({ locale }: Ask, best: ClaimWorth | undefined, worst: ClaimWorth | undefined): string {
  const money = (value: number) => formatValue(Math.abs(value), 'CNY', locale)
  const name = (worth: ClaimWorth) => claimName(worth.claim, locale)
  const gain = best && best.mean > 0 ? best : undefined
  const cost = worst && worst.mean < 0 ? worst : undefined
  const words = screenWords[locale.language].charts.claims
  const first = gain ? words.most(name(gain), money(gain.mean)) : words.none
  return cost ? words.costs(first, name(cost), money(cost.mean)) : first
}
