import { textIn } from '../../../words/textIn.ts'
import { variableNamed } from '../../../analysis/catalogue/address.ts'
import { sameFigure } from '../../../analysis/catalogue/target.ts'
import { formatChange } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import { nameOfPath, partsWithin } from '../../pathNames.ts'
import { askedAbout } from '../askedAbout.ts'
import { waiting, type Describe } from '../describe.ts'
import { rowsThatFit } from '../rowsFit.ts'

/** What one per cent more of each assumption makes of the figure that is asked about, at the point where every assumption is as set, the most first. */
export const elasticities: Describe = (ask) => {
  const { results, locale, room, view } = ask
  const { resolved } = results
  const words = screenWords[locale.language].charts
  const text = words.elasticities
  const { figure, name, unit, moreIsBetter } = askedAbout(ask)
  const insight = ask.insight && sameFigure(ask.insight.target, figure) ? ask.insight : undefined
  const [most] = insight?.elasticities ?? []
  if (!insight || !most) return waiting(words.mattersTo(name), words.needsInsight)
  // In per cent of the figure; of one that is 0, in its unit.
  const inItself = !Number.isNaN(most.elasticity)
  const shown = inItself ? 'share' : unit
  const moveOf = (one: typeof most) => (inItself ? one.elasticity / 100 : one.effect)
  const say = (one: typeof most) => formatChange(moveOf(one), shown, locale)
  const { title: first, place } = partsWithin(resolved, most.path, view.industry, locale)
  const title = text.finding(first, place, name, say(most).replace(/^[+−]/u, ''), moveOf(most) > 0)
  const ten = insight.elasticities.slice(0, rowsThatFit(room, 10))
  const kinks = [
    ...new Set(insight.kinks.map(({ variable }) => textIn(variableNamed(resolved, variable)?.title, locale.language) ?? variable)),
  ]
  return {
    title,
    subtitle: text.measure(kinks),
    summary: words.summary.rows(
      title,
      ten.map((one) => `${nameOfPath(resolved, one.path, locale)} ${say(one)}`),
    ),
    plot: {
      kind: 'rows',
      unit: shown,
      rows: ten.map((one) => ({
        ...{ id: one.path, ...named(partsWithin(resolved, one.path, view.industry, locale)) },
        bars: [{ from: 0, to: moveOf(one), ink: moveOf(one) > 0 === moreIsBetter ? 'saving' : 'loss' }],
        labels: [{ at: moveOf(one), side: moveOf(one) < 0 ? 'left' : 'right', text: say(one) }],
        hint: formatChange(one.effect, unit, locale),
        about: { kind: 'assumption', path: one.path },
      })),
    },
    table: {
      columns: [{ title: text.columns.assumption }, { title: text.columns.share, unit: 'share' }, { title: text.columns.amount, unit }],
      rows: insight.elasticities.map((one) => [nameOfPath(resolved, one.path, locale), one.elasticity / 100, one.effect]),
      about: (row) => ({ kind: 'assumption', path: insight.elasticities[row]!.path }),
    },
  }
}

const named = ({ title, place }: { readonly title: string; readonly place: string }) => ({ name: title, place })
