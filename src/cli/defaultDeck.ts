import { textIn } from '../words/textIn.ts'
import { headlineFigures } from '../analysis/catalogue/figures.ts'
import { centreOf } from '../analysis/runs/centre.ts'
import type { Insight, Results } from '../analysis/runs/results.ts'
import type { Slide, SlideSeries, Slides, Summary } from '../files/slides/deck.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Text } from '../model/text.ts'
import type { Language } from '../words/languages.ts'
import { filledIn } from '../words/fillText.ts'
import { productName } from '../words/properNames.ts'
import { documents } from '../words/documents.ts'
import { compactFormat, percentFormat } from '../words/format.ts'

const colours = ['1565B5', 'AD6208', '0A776A', '7D4A9E', 'B8263B', '465058']

/**
 * The scenario as slides, a chart for each of the questions that are asked first. Titles are the names and the figures of the
 * last year; the app's own slides say the findings in sentences.
 */
export function slidesFor(results: Results, insight: Insight | undefined, language: Language): Slides {
  const { model, scenario, formats, startYear, years } = results.resolved
  const words = documents[language].slides
  const say = (text: Text) => textIn(text, language)
  const centre = (name: string) => centreOf(results, name)
  const short = compactFormat(3, language)
  const share = percentFormat(0, language)
  const title = (name: string) => textIn(entryOf(model.equations, name)?.title, language) ?? name
  /** In what figures are said: its unit for the subtitle, by what values are multiplied, and how an axis writes them. */
  const measures = {
    yuan: { unit: words.yuan, times: 1, format: '#,##0' },
    manyYuan: { unit: words.manyYuan.unit, times: words.manyYuan.times, format: 'General' },
    share: { unit: '', times: 1, format: '0%' },
  } as const
  type Lines = readonly (readonly [name: string, values: Iterable<number>])[]
  /** A slide whose subtitle and whose values are in one measure. */
  function slide(
    [head, what]: readonly [head: string, what: string],
    measure: keyof typeof measures,
    kind: 'lines' | 'bars' | 'columns',
    categories: readonly string[],
    lines: Lines,
  ): Slide {
    const { unit, times, format } = measures[measure]
    const subtitle = [what, unit].filter((part) => part !== '').join(', ')
    const series = lines.map(([name, values], place): SlideSeries => ({
      ...{ form: kind === 'lines' ? 'line' : 'bars', name, colour: colours[place % colours.length] ?? '1565B5' },
      values: Array.from(values, (value) => value * times),
    }))
    const chart = { lying: kind === 'bars', categories, series, axis: { format } }
    return { title: head, text: '', figures: [], panels: [{ title: '', subtitle, chart }], notes: `${head}\n${subtitle}` }
  }
  const calendar = Array.from({ length: years }, (_, year) => String(startYear + year))
  const ofIndustry = (name: string, industry: number) => centre(name).subarray(industry * years, (industry + 1) * years)
  const last = startYear + years - 1
  const everyIndustry = (name: string, measure: 'share' | 'manyYuan', write: (value: number) => string): Slide => {
    const ends = formats.map(({ name: industry }, place) => `${say(industry)} ${write(ofIndustry(name, place).at(-1) ?? 0)}`)
    const lines = formats.map(({ name: industry }, place) => [say(industry), ofIndustry(name, place)] as const)
    return slide([`${title(name)} ${last}: ${ends.join(', ')}`, title(name)], measure, 'lines', calendar, lines)
  }
  const { formula, traditional } = headlineFigures.aiCost
  const unitCosts = ({ name }: (typeof formats)[number], place: number): Slide => {
    const ends = [traditional.production, formula.production].map(
      (each) => `${title(each)} ${short.format(ofIndustry(each, place).at(-1) ?? 0)}`,
    )
    const lines = [formula.production, traditional.production].map((each) => [title(each), ofIndustry(each, place)] as const)
    return slide([`${say(name)} ${last}: ${ends.join(', ')}`, ''], 'yuan', 'lines', calendar, lines)
  }
  const npv = results.spread.get(headlineFigures.npv.formula)
  const spread =
    npv && (['p5', 'mean', 'p95'] as const).map((each) => [each === 'mean' ? words.mean : each.toUpperCase(), npv[each]] as const)
  const total = `${title(headlineFigures.totalNpv.formula)}: ${short.format(centre(headlineFigures.totalNpv.formula)[0] ?? 0)} ${words.yuan}`
  const answer = summary()
  const named = say(filledIn(scenario.title, results))
  const names = formats.map(({ name }) => say(name))
  return {
    ...{ language, title: named, description: say(filledIn(scenario.description, results)) },
    footer: `${named} · ${productName}`,
    sources: { title: words.sources, rows: [{ words: words.eachAssumption }] },
    ...(answer && { summary: answer }),
    slides: [
      ...formats.map(unitCosts),
      everyIndustry(headlineFigures.adoption.formula, 'share', (value) => share.format(value)),
      everyIndustry('cumulativeSaving', 'manyYuan', (value) => `${short.format(value)} ${words.yuan}`),
      ...(spread
        ? [slide([total, `${title(headlineFigures.npv.formula)}, P5, ${words.mean}, P95`], 'manyYuan', 'columns', names, spread)]
        : []),
      ...(insight ? [worths(insight)] : []),
    ],
  }

  /** How much, between what, and how likely a loss. */
  function summary(): Summary | undefined {
    const { formula } = headlineFigures.totalNpv
    const [drawn, histogram] = [results.spread.get(formula), results.histograms.get(formula)?.[0]]
    if (!drawn || !histogram || results.samples === 0) return undefined
    const money = (value: number | undefined) => `${short.format(value ?? NaN)} ${words.yuan}`
    return {
      title: total,
      figures: [
        { name: title(formula), value: money(drawn.mean[0]), below: words.mean },
        { name: 'P5–P95', value: `${short.format(drawn.p5[0] ?? NaN)} – ${money(drawn.p95[0])}`, below: '' },
        { name: words.loss, value: share.format(histogram.negative / results.samples), below: '' },
      ],
      drivers: { title: '', rows: [] },
      notes: total,
    }
  }

  function worths({ claims }: Insight): Slide {
    const sorted = [...claims].sort((one, other) => other.mean - one.mean)
    const most = sorted.length > 12 ? [...sorted.slice(0, 6), ...sorted.slice(-6)] : sorted
    const quote = (claim: string) => textIn(entryOf(model.claims, claim)?.quote, language) ?? claim
    const head = words.worths
    const quotes = most.map(({ claim }) => quote(claim).slice(0, 40))
    const lines = [[head, most.map(({ mean }) => mean)]] as const
    return slide([`${head}: ${quote(most[0]?.claim ?? '').slice(0, 60)}`, ''], 'manyYuan', 'bars', quotes, lines)
  }
}
