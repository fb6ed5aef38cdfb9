import type { Insight, Results } from '../analysis/results.ts'
import type { Slide, SlideChart, Slides, SlideSeries } from '../files/slides/slides.ts'
import { entryOf } from '../model/entryOf.ts'
import type { Language, Text } from '../model/text.ts'

const colours = ['1565B5', 'AD6208', '0A776A', '7D4A9E', 'B8263B', '465058']

/**
 * The scenario as slides, a chart for each of the questions that are asked first. Titles are the names and the figures of the
 * last year; the app's own slides say the findings in sentences.
 */
export function slidesFor(results: Results, insight: Insight | undefined, language: Language): Slides {
  const { model, scenario, industries, startYear, years } = results.case
  const say = (text: Text) => text[language]
  const point = (name: string) => results.point.get(name) ?? new Float64Array(0)
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 })
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const title = (name: string) => say(entryOf(model.equations, name)?.title ?? { 'zh-CN': name, en: name })
  const unit = say({ 'zh-CN': '元', en: 'CNY' })
  const many = say({ 'zh-CN': '亿元', en: 'CNY bn' })
  const inMany = (values: Iterable<number>) => Array.from(values, (value) => value / (language === 'en' ? 1e9 : 1e8))
  const slide = (head: string, subtitle: string, chart: SlideChart): Slide => ({
    ...{ title: head, subtitle, chart, notes: `${head}\n${subtitle}` },
    sources: say({ 'zh-CN': '来源：模型各假设所列的公开来源与判断', en: 'Sources: those of each assumption of the model' }),
  })
  const overYears = (format: string, series: readonly SlideSeries[]): SlideChart => ({
    ...{ kind: 'lines', format, series },
    categories: Array.from({ length: years }, (_, year) => String(startYear + year)),
  })
  const series = (name: string, values: Iterable<number>, place: number): SlideSeries => ({
    ...{ name, values: [...values] },
    colour: colours[place % colours.length] ?? '1565B5',
  })
  const ofIndustry = (name: string, industry: number) => point(name).subarray(industry * years, (industry + 1) * years)
  const last = startYear + years - 1
  const everyIndustry = (name: string, measure: string, write: (value: number) => string): Slide => {
    const format = measure === '' ? '0%' : 'General'
    const shown = (values: Iterable<number>) => (measure === '' ? values : inMany(values))
    const ends = industries.map(({ name: industry }, place) => `${say(industry)} ${write(ofIndustry(name, place).at(-1) ?? 0)}`)
    const lines = industries.map(({ name: industry }, place) => series(say(industry), shown(ofIndustry(name, place)), place))
    return slide(
      `${title(name)} ${last}: ${ends.join(', ')}`,
      measure === '' ? title(name) : `${title(name)}, ${measure}`,
      overYears(format, lines),
    )
  }
  const npv = results.spread.get('npv')
  return {
    ...{ language, title: say(scenario.title), description: say(scenario.description) },
    footer: `${say(scenario.title)} · ${model.id} ${model.version} · Reshoot · 重拍`,
    slides: [
      ...industries.map(({ name }, place) =>
        slide(
          `${say(name)} ${last}: ${['productionUnitCost', 'aiProductionCost'].map((each) => `${title(each)} ${short.format(ofIndustry(each, place).at(-1) ?? 0)}`).join(', ')}`,
          unit,
          overYears(
            '#,##0',
            ['aiProductionCost', 'productionUnitCost'].map((each, index) => series(title(each), ofIndustry(each, place), index)),
          ),
        ),
      ),
      everyIndustry('adoption', '', (value) => share.format(value)),
      everyIndustry('cumulativeSaving', many, (value) => `${short.format(value)} ${unit}`),
      ...(npv
        ? [
            slide(`${title('totalNpv')}: ${short.format(point('totalNpv')[0] ?? 0)} ${unit}`, `${title('npv')}, P5, P50, P95, ${many}`, {
              ...{ kind: 'columns', format: 'General', categories: industries.map(({ name }) => say(name)) },
              series: (['p5', 'p50', 'p95'] as const).map((quantile, index) =>
                series(quantile.toUpperCase(), inMany(npv[quantile]), index),
              ),
            }),
          ]
        : []),
      ...(insight ? [worths(insight)] : []),
    ],
  }

  function worths({ claims }: Insight): Slide {
    const sorted = [...claims].sort((one, other) => other.mean - one.mean)
    const most = sorted.length > 12 ? [...sorted.slice(0, 6), ...sorted.slice(-6)] : sorted
    const quote = (claim: string) => say(entryOf(model.claims, claim)?.quote ?? { 'zh-CN': claim, en: claim })
    const head = say({ 'zh-CN': '哪句话最值钱', en: 'Which sentence is worth most' })
    return slide(`${head}: ${quote(most[0]?.claim ?? '').slice(0, 60)}`, many, {
      ...{ kind: 'bars', format: 'General', categories: most.map(({ claim }) => quote(claim).slice(0, 40)) },
      series: [
        series(
          head,
          most.map(({ mean }) => mean),
          0,
        ),
      ],
    })
  }
}
