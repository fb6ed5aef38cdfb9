import type { Panel, Slide, SlideFigure, Slides, Sources, Summary } from '../../files/slides/deck.ts'
import { resolveScenario } from '../../engine/resolve.ts'
import { assumedOtherwise } from '../../files/scenarioDiff.ts'
import { baseline } from '../../model/baseline.ts'
import type { StoryStep } from '../../model/scenario.ts'
import { baseOf } from '../../model/storyBase.ts'
import type { Source } from '../../model/source.ts'
import type { Disagreement } from '../../analysis/elicitation/disagreement.ts'
import type { Insight, Results } from '../../analysis/runs/results.ts'
import { lookingOf, wholeOf } from '../../analysis/catalogue/figuresInText.ts'
import { metricChart } from '../../analysis/catalogue/metricChart.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import { everyIndustry, hasIndustry } from '../../analysis/catalogue/whose.ts'
import { inputsByPath, readingAt } from '../../analysis/catalogue/address.ts'
import { changedTitle } from '../../words/documentTexts.ts'
import { fillText } from '../../words/fillText.ts'
import { formatValue } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { pageWords } from '../../words/pages.ts'
import { sayChance } from '../../words/sayChance.ts'
import { sayFigure, sayFigureRange } from '../../words/sayFigure.ts'
import { sourceDate } from '../../words/sourceDate.ts'
import { textIn } from '../../words/textIn.ts'
import { askedAbout } from '../charts/askedAbout.ts'
import { panelOf } from '../charts/chartSlide.ts'
import type { Description } from '../charts/describe.ts'
import { nameOfRow } from '../charts/plot.ts'
import { describeOf } from '../charts/describers.ts'
import { chartsOf, type AnyChart } from '../charts/kinds.ts'
import { nameInView } from '../charts/series.ts'
import { figuresOnSlide } from '../figures/askedFigures.ts'
import { figures, nameOfFigure, keyOf } from '../figures/figuresOnScreen.ts'
import { chanceOfLoss, headline } from '../../words/headlineSentence.ts'
import { basisOf } from '../report/basisRows.ts'
import { mostOf } from '../report/leverSentences.ts'
import { sayChanges } from '../library/sayDifference.ts'
import { roomSlide } from './roomSlide.ts'
import { chartsAtOnce } from '../story/seenNow.ts'

/** A step of the story with what it comes to. */
export interface WorkedOutStep {
  readonly step: StoryStep
  readonly results: Results
  /** Left out where no chart of the step shows it. */
  readonly insight?: Insight | undefined
}

/** What a step assumes otherwise than the one that its author compares it with, in words, and that one's number and what it comes to. */
interface Compared {
  readonly said: string
  readonly number: number
  readonly results: Results
}

/** What a deck is made of. */
export interface DeckRequest {
  /** The scenario itself: the summary tells of it, and of nothing else where there is no story. */
  readonly results: Results
  /** About the net present value of whomever is looked at; left out where nothing was drawn. */
  readonly insight: Insight | undefined
  readonly looking: Looking
  /** Whether it is no longer the scenario whose name it has. */
  readonly changed?: boolean
  readonly steps: readonly WorkedOutStep[]
  /** What a room does to the answer; left out where none was asked. */
  readonly disagreement?: Disagreement | undefined
  /** The published sources of the model, by id. */
  readonly sources: Readonly<Record<string, Source>>
  readonly locale: Locale
  /** Left out where the same scenario has to give the same file on every day. */
  readonly date?: Date
  /** Leads back to the scenario. */
  readonly address?: string
}

/** Addresses that are longer are refused by presentation programs. */
const longestAddress = 2000

/** Assumptions on the slide of the answer, and those whose sources are listed. */
const [mostDrivers, mostGrounded] = [3, 12]

/** What is told where nobody has written a story: what is saved and when, how sure that is, where it comes from, what moves it. */
const toldByDefault: readonly string[] = ['saving', 'npv', 'cost', 'waterfall', 'adoption', 'people', 'paid', 'tornado', 'claims']

/** How much room a chart has on a slide, alone and beside another: in the pixels that it is described for, and its width in inches. */
const rooms = { alone: { width: 1100, height: 240 }, beside: { width: 400, height: 240 } } as const
const inches = { alone: 12.13, beside: 5.86 } as const

/** A scenario as slides: its answer, the steps of its story or the charts that answer what is asked first, and its sources. */
export function deckOf(request: DeckRequest): Slides {
  const { results, locale, date, address = '', steps, changed = false } = request
  const text = pageWords[locale.language].chartSlides
  const { scenario } = results.resolved
  const say = (written: typeof scenario.title) => fillText(written, results, wholeOf(results.resolved), locale)
  const title = say(changed ? changedTitle(scenario.title) : scenario.title)
  return {
    ...{ language: locale.language, title, description: say(scenario.description), facts: factsOf(request), ...(date && { date }) },
    footer: text.footer(title, date?.toISOString().slice(0, 10)),
    ...(/^https?:/.test(address) && address.length <= longestAddress && { link: { words: text.back, url: address } }),
    summary: summaryOf(request),
    slides: [
      ...(steps.length > 0
        ? steps.map((step, index) => slideOfStep(step, comparedWith(steps, index, locale), locale))
        : defaultSlides(request)),
      ...[roomSlide(results.resolved, request.disagreement, request.looking.industry, locale)].flatMap((slide) => slide ?? []),
    ],
    sources: sourcesOf(request),
  }
}

/** What the scenario is, whatever it says of itself: the model that it rests on, its years, whom it is asked about, and the day. */
function factsOf({ results, looking, locale, date }: DeckRequest): string {
  const { resolved, samples } = results
  const { startYear, years, scenario } = resolved
  const { ours } = scenario.scope ?? {}
  const whose = whoseOf(results, { ...looking, lens: 'industry' }, locale)
  return pageWords[locale.language].chartSlides.facts({
    version: scenario.model.version,
    years: [startYear, startYear + years - 1],
    whose,
    ...(ours && { projects: formatValue(ours.projects, '1', locale) }),
    ...(samples > 0 && { draws: samples.toLocaleString(locale.language) }),
    ...(date && { day: date.toISOString().slice(0, 10) }),
  })
}

/** Whose figures are looked at. */
const whoseOf = (results: Results, view: Looking, locale: Locale): string =>
  nameInView({ results, insight: undefined, view, locale, room: rooms.alone })

/** What the answer is about, whatever else is asked on screen what moves it. */
const answeredOf = (looking: Looking): Looking => ({ ...looking, lens: 'industry', target: 'npv' })

/** The answer: how much, between what, how likely a loss, and what moves it most. */
function summaryOf({ results, insight, looking, locale }: DeckRequest): Summary {
  const { answer } = pageWords[locale.language].chartSlides
  const asked = answeredOf(looking)
  const [first] = figures(results, asked)
  const range = first && sayFigureRange(first, locale)
  const loss = chanceOfLoss(results, looking.industry)
  const tornado = describeOf('tornado')({ results, insight, view: asked, locale, room: rooms.alone })
  const rows = tornado.plot?.kind === 'rows' ? tornado.plot.rows.slice(0, mostDrivers) : []
  const title = headline(results, asked, locale)
  return {
    title,
    figures: [
      ...(first
        ? [{ name: nameOfFigure(first, locale), value: sayFigure(first.value, first.unit, locale), below: whoseOf(results, asked, locale) }]
        : []),
      ...(range === undefined ? [] : [{ name: answer.range, value: range, below: '' }]),
      ...(loss === undefined ? [] : [{ name: answer.loss, value: sayChance(loss, locale), below: '' }]),
    ],
    drivers: {
      title: answer.drivers(askedAbout({ results, insight, view: asked, locale, room: rooms.alone }).name),
      rows: rows.map((row) => ({ name: nameOfRow(row), effect: row.hint ?? '' })),
    },
    notes: [title, tornado.title].join('\n'),
  }
}

/** As on stage: each with its range, and with what it is in the step that this one is compared with. */
function slideFigures(results: Results, base: Compared | undefined, looking: Looking, locale: Locale): SlideFigure[] {
  const { chartSlides, present } = pageWords[locale.language]
  const were = new Map((base ? figures(base.results, looking) : []).map((figure) => [keyOf(figure), figure] as const))
  return figures(results, looking)
    .slice(0, figuresOnSlide)
    .map((figure) => {
      const say = ({ value, unit, until }: typeof figure) => sayFigure(value, unit, locale, until)
      const [range, was] = [sayFigureRange(figure, locale), were.get(keyOf(figure))]
      const below = [
        ...(range === undefined ? [] : [chartSlides.rangeOf(range)]),
        ...(base && was && say(was) !== say(figure) ? [present.was(say(was), base.number)] : []),
      ]
      return { name: nameOfFigure(figure, locale), value: say(figure), below: below.join('\n') }
    })
}

/** Charts as they are described for a slide, those without figures left out. */
function described(charts: readonly AnyChart[], { results, insight }: WorkedOutStep, view: Looking, locale: Locale): Description[] {
  const room = charts.length > 1 ? rooms.beside : rooms.alone
  return charts.map((chart) => describeOf(chart)({ results, insight, view, locale, room }))
}

function panelsOf(descriptions: readonly Description[], locale: Locale): Panel[] {
  const width = descriptions.length > 1 ? inches.beside : inches.alone
  return descriptions.flatMap((description) => panelOf(description, { locale, width }) ?? [])
}

/** Nothing of the first step, and where nothing is assumed otherwise. */
function comparedWith(steps: readonly WorkedOutStep[], index: number, locale: Locale): Compared | undefined {
  const place = baseOf(
    steps.map(({ step }) => step),
    index,
  )
  const [base, here] = [steps[place ?? -1], steps[index]]
  if (place === undefined || !base || !here) return undefined
  const { resolved } = here.results
  const changes = assumedOtherwise(base.results.resolved.scenario, resolved.scenario)
  if (changes.length === 0) return undefined
  const { model, scenario } = resolved
  const own = inputsByPath(resolveScenario(model, { ...baseline, formats: scenario.formats }))
  const there = { model, own, resolved }
  return { said: sayChanges(changes, place + 1, there, locale), number: place + 1, results: base.results }
}

function slideOfStep(told: WorkedOutStep, base: Compared | undefined, locale: Locale): Slide {
  const { step, results } = told
  const { resolved } = results
  const text = pageWords[locale.language].chartSlides
  const looking = lookingOf(step, resolved)
  const say = (written: typeof step.title) => fillText(written, results, looking, locale)
  const known = chartsOf(resolved)
  const charts = step.view.charts.flatMap((kind) => known.find((one) => one === kind) ?? []).slice(0, chartsAtOnce)
  // No other's figures stand under the title of an industry that the scenario no longer has.
  const there = step.view.industry === everyIndustry || hasIndustry(resolved, step.view.industry)
  const descriptions = there ? described(charts, told, looking, locale) : []
  const notes = say(step.notes)
  const question = step.ask ? text.asked(textIn(step.ask.question, locale.language)) : ''
  const seen = text.notes(descriptions.map(({ summary }) => summary).join('\n'), whoseOf(results, looking, locale))
  return {
    ...{ title: say(step.title), text: [say(step.text), base?.said ?? ''].filter((part) => part !== '').join('\n') },
    figures: there ? slideFigures(results, base, looking, locale) : [],
    panels: panelsOf(descriptions, locale),
    notes: [question, base?.said ?? '', notes, seen].filter((part) => part !== '').join('\n\n'),
  }
}

/** A slide for each of the charts that are told by default, with its finding for a title, and for each of the user's own metrics. */
function defaultSlides({ results, insight, looking, locale }: DeckRequest): Slide[] {
  const text = pageWords[locale.language].chartSlides
  const charts = chartsOf(results.resolved)
  const own = results.resolved.scenario.metrics.map(({ id }) => metricChart(id))
  const told = [...toldByDefault.flatMap((kind) => charts.find((one) => one === kind) ?? []), ...own]
  const where = whoseOf(results, looking, locale)
  return told.flatMap((chart): Slide[] => {
    const description = describeOf(chart)({ results, insight, view: { ...looking, target: 'npv' }, locale, room: rooms.alone })
    const [panel] = panelsOf([description], locale)
    if (!panel) return []
    const { title, summary } = description
    return [{ title, text: '', figures: [], panels: [{ ...panel, title: '' }], notes: text.notes(summary, where) }]
  })
}

/** What the assumptions that matter most rest on. */
function sourcesOf({ results, insight, sources, locale }: DeckRequest): Sources {
  const text = pageWords[locale.language].chartSlides.sources
  const { resolved } = results
  const cited = basisOf(resolved, insight ? mostOf(insight, mostGrounded) : [], '', locale, sources).sources.flatMap(
    (id) => sources[id] ?? [],
  )
  const grounds = [...inputsByPath(resolved).values()].flatMap(({ kind, path }) =>
    kind === 'factor' ? [] : [readingAt(resolved.model, path)],
  )
  const sourced = grounds.filter((reading) => reading?.sources !== undefined && reading.judgement === undefined).length
  const named = cited.map(({ publisher, date, url }) => ({
    words: text.source(textIn(publisher, locale.language), sourceDate(date, locale.language)),
    ...(/^https?:/.test(url) && { url }),
  }))
  return {
    title: text.title,
    rows: [
      { words: text.article },
      // Several pages of one publication are one source to whoever reads a slide.
      ...named.filter(({ words }, index) => named.findIndex((other) => other.words === words) === index),
      { words: text.rest(sourced, grounds.length - sourced) },
    ],
  }
}
