import { textIn } from '../../../words/textIn.ts'
import { entryOf } from '../../../model/entryOf.ts'
import { payees, type Payee } from '../../../analysis/explain/spending.ts'
import { formatRough, formatValue } from '../../../words/format.ts'
import { screenWords } from '../../../words/screen.ts'
import type { Ask, Describe } from '../describe.ts'
import { formatIndex, nameInView, yearIndex, whoseInView } from '../series.ts'
import type { ColorName, Party } from '../plot.ts'

/** Where names and figures do not stand side by side, in pixels that a chart is described for. */
const narrow = 390

const nobody: ReadonlySet<string> = new Set(['kept', 'added', 'audience'])

/** Who is paid without AI and with it in the chosen year; what is saved is a flow of its own, so that both sides sum to the same. */
export const paid: Describe = (ask) => {
  const { results, view, locale, room } = ask
  const industry = formatIndex(ask)
  const lens = industry === -1 ? 'industry' : view.lens
  const now = yearIndex(ask)
  const all = payees(results, { formats: whoseInView(ask).formats, lens, scope: view.scope }, now).filter(
    ({ before, after }) => before !== 0 || after !== 0,
  )
  const words = screenWords[locale.language].charts
  const text = words.paid
  const money = (value: number) => formatValue(value, 'CNY', locale)
  // On a phone a name and its figure have a line each.
  const high = room.width < narrow ? 26 : 16
  const parties = ordered(grouped(all, Math.max(6, Math.floor((room.height - 44) / high)))).map((payee) => party(ask, payee))
  const sum = all.reduce((whole, { before }) => whole + before, 0)
  /** What is paid on one side, without what stands there so that both sides come to the same. */
  const paidOn = (side: 'before' | 'after') => money(all.reduce((whole, payee) => whole + (nobody.has(payee.id) ? 0 : payee[side]), 0))
  const moved = all.reduce((whole, { before, after }) => whole + Math.max(0, before - after), 0)
  const year = results.resolved.startYear + now
  const name = nameInView(ask)
  const unit = textIn(results.resolved.formats[industry]?.unit, locale.language) ?? ''
  const whose = lens === 'project' ? words.whose.project(name, unit) : words.whose.industry(name)
  const title = moved < sum * 5e-4 ? text.same(year, whose) : finding(ask, all, whose, year)
  return {
    title,
    subtitle: text.measure(whose, year, view.scope === 'all'),
    summary: words.summary.areas(
      title,
      parties.map((one) => `${one.name} ${one.was} → ${one.is}`),
    ),
    plot: {
      kind: 'flows',
      parties,
      left: text.left(paidOn('before')),
      right: text.right(paidOn('after')),
      middle: text.middle(money(moved)),
    },
    table: {
      columns: text.columns.map((title, index) => (index === 0 ? { title } : { title, unit: 'CNY' })),
      rows: [
        ...ordered(all).map((payee) => [nameOf(ask, payee.id), payee.before, payee.after, payee.after - payee.before]),
        [words.rest.total, sum, all.reduce((whole, { after }) => whole + after, 0), 0],
      ],
    },
  }
}

function nameOf({ results, locale }: Ask, id: string): string {
  const { nobody } = screenWords[locale.language].charts.paid
  return entryOf(nobody, id) ?? textIn(entryOf(results.resolved.model.recipients, id), locale.language) ?? id
}

const change = ({ before, after }: Payee) => after - before

/** Who loses most and who gains most: the title names them. */
function ends(all: readonly Payee[]): readonly [loser: Payee, gainer: Payee] {
  const byChange = all.filter(({ id }) => !nobody.has(id)).sort((a, b) => change(a) - change(b))
  return [byChange[0]!, byChange.at(-1)!]
}

function finding(ask: Ask, all: readonly Payee[], whose: string, year: number): string {
  const { locale } = ask
  const text = screenWords[locale.language].charts.paid
  const money = (value: number) => formatValue(Math.abs(value), 'CNY', locale)
  const [loser, gainer] = ends(all)
  const rest = all.find(({ id }) => id === 'kept' || id === 'added')
  const gain = [nameOf(ask, gainer.id), money(change(gainer))] as const
  const lead =
    change(loser) < 0 ? text.finding(year, whose, nameOf(ask, loser.id), money(change(loser)), ...gain) : text.more(year, whose, ...gain)
  if (!rest) return lead
  return rest.id === 'kept' ? text.saved(lead, money(rest.after)) : text.spent(lead, money(rest.before))
}

/** The smallest of those who are paid as one, where there are more than there is room for; those whom the title names stay. */
function grouped(all: readonly Payee[], most: number): readonly Payee[] {
  if (all.length <= most) return all
  const size = ({ before, after }: Payee) => Math.max(before, after)
  const [loser, gainer] = ends(all)
  const told = (payee: Payee) => (payee === loser || payee === gainer ? Number.MAX_VALUE : size(payee))
  const people = all.filter(({ id }) => !nobody.has(id)).sort((a, b) => told(b) - told(a))
  const rest = people.slice(Math.max(2, most - 1 - (all.length - people.length)))
  const sum = (side: 'before' | 'after') => rest.reduce((whole, payee) => whole + payee[side], 0)
  return [...all.filter((payee) => !rest.includes(payee)), { id: 'others', before: sum('before'), after: sum('after') }]
}

/** Those of the traditional budget first, then those whom AI brings in, then what nobody is paid. */
function ordered(all: readonly Payee[]): Payee[] {
  const rank = ({ id, before }: Payee) => (nobody.has(id) ? (id === 'audience' ? 2 : 3) : before > 0 ? 0 : 1)
  return [...all].sort((a, b) => rank(a) - rank(b))
}

function party(ask: Ask, { id, before, after }: Payee): Party {
  const { locale } = ask
  const money = (value: number) => formatValue(value, 'CNY', locale)
  const change = before > 0 && after > 0 ? after / before - 1 : 0
  const inks: Readonly<Record<string, ColorName>> = { kept: 'saving', audience: 'loss', added: 'friction' }
  const by = formatRough(Math.abs(change), locale)
  return {
    ...{ id, before, after, name: nameOf(ask, id), was: money(before) },
    ink: entryOf(inks, id) ?? (before > 0 ? 'traditional' : 'friction'),
    is: Math.abs(change) < 5e-4 ? money(after) : `${money(after)} ${change < 0 ? '−' : '+'}${by}`,
  }
}
