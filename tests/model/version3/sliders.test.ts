import { describe, expect, it, test, vi } from 'vitest'
import type { Input } from '../../../src/engine/resolve.ts'
import type { questions } from '../../../src/model/versions/3/questions.ts'
import { assumptions, caseOfThird, Computed, described, third } from './cases.ts'

vi.setConfig({ testTimeout: 60_000 })

type Slider = (typeof questions)[number]['sliders'][number]
type Way = 'up' | 'down' | 'same'
type FormatId = 'liveSeries' | 'comicSeries' | 'brandFilm' | 'feedAds' | 'mobileGame' | 'animation'

/** Why a figure may go either way: what the slider does reaches it only through what all make together. */
interface Either {
  readonly either: string
}

/** Which way three figures of a format go when a slider goes up by one press of a key. */
interface Effect {
  readonly npv: Way | Either
  /** Of the last year. */
  readonly netUnitSaving: Way | Either
  readonly producerNpv: Way | Either
}

const all = (way: Way | Either): Effect => ({ npv: way, netUnitSaving: way, producerNpv: way })

const feedback: Either = {
  either:
    'more projects made with AI teach people, which saves, and take compute from each other, which costs; nothing else of it counts here',
}
/** What makes more or fewer switch: the saving of all goes that way, while one project feels it only by learning and price. */
const switching = (way: Way): Effect => ({ npv: way, netUnitSaving: feedback, producerNpv: way })
/** What is paid from the saving and not for the project. */
const fromTheSaving: Effect = { npv: 'down', netUnitSaving: 'same', producerNpv: 'down' }

/** Every main slider by its name; one without an entry does not compile. */
const effects: Readonly<Record<Slider, Effect | Readonly<Record<FormatId, Effect>>>> = {
  usableStart: all('up'),
  usableCeiling: all('up'),
  usableHalving: all('down'),
  // A generated minute costs less than it displaces, in every format.
  generatedShare: all('up'),
  gpuHourPrice: all('down'),
  gpuHourDecline: all('up'),
  priceMarkup: all('down'),
  directionRate: all('down'),
  reviewRate: all('down'),
  learningRate: all('up'),
  // Every format saves, so it saves more the more of it and the sooner it is made with AI.
  adoptionCap: switching('up'),
  adoptionSpeed: switching('up'),
  hurdle: switching('down'),
  releaseDelay: switching('down'),
  licenceShare: all('down'),
  takedownProbability: all('down'),
  audienceDiscount: all('down'),
  switchShare: fromTheSaving,
  reinvestShare: fromTheSaving,
  passThrough: { npv: 'same', netUnitSaving: 'same', producerNpv: 'down' },
  // Extra projects earn no saving of their own, and where crowding holds entry back a stronger answer calls forth none.
  entryElasticity: {
    liveSeries: all('same'),
    comicSeries: all(feedback),
    brandFilm: all(feedback),
    feedAds: all(feedback),
    mobileGame: all(feedback),
    animation: all(feedback),
  },
  // What crowding takes is in the profit and not in the saving; it is felt here only where it holds entry back.
  crowding: {
    liveSeries: all(feedback),
    comicSeries: all(feedback),
    brandFilm: all('same'),
    feedAds: all('same'),
    mobileGame: all('same'),
    animation: all('same'),
  },
}

/** Cost lines of which no claim says that AI can do any of it: money for being seen, and what platforms and stores keep. */
const untouched = [
  'liveSeries.traffic',
  'liveSeries.platform',
  'comicSeries.traffic',
  'comicSeries.platform',
  'brandFilm.media',
  'feedAds.media',
  'mobileGame.marketing',
  'mobileGame.stores',
  'animation.publicity',
]

const own = new Computed(caseOfThird())
const lastYear = own.resolved.years - 1

/** A reading after one press of an arrow key, held inside its bounds. */
function pressed({ name, value, bounds: [, most] }: Input): number {
  const { step, scale } = described[name] ?? { step: NaN, scale: 'linear' }
  return Math.min(most, scale === 'linear' ? value + step : value * (1 + step))
}

const moved = new Map<string, Computed>()

/** The model with one reading moved up by a step. */
function raised(path: string): Computed {
  const known = moved.get(path)
  if (known) return known
  const input = assumptions.find((each) => each.path === path)
  if (!input) throw new Error(`${path} is nowhere`)
  const after = new Computed(caseOfThird({ assumptions: { [path]: { value: pressed(input) } } }))
  moved.set(path, after)
  return after
}

/** Which way a figure of a format has gone; what rounding leaves is no way. */
function wayOf(after: Computed, figure: string, format: number): Way {
  const [was, is] = [own.at(figure, format, lastYear), after.at(figure, format, lastYear)]
  if (Math.abs(is - was) <= 1e-12 * Math.abs(was)) return 'same'
  return is > was ? 'up' : 'down'
}

const isOfAll = (effect: Effect | Readonly<Record<FormatId, Effect>>): effect is Effect => 'npv' in effect

describe.each(Object.entries(effects))('a step up of %s', (slider, effect) => {
  const ofWorld = Object.hasOwn(third.assumptions.world, slider)

  it.each(third.formats.map(({ id }, format) => ({ id: id as FormatId, format })))(
    'moves the figures of $id the way it has to',
    ({ id, format }) => {
      const after = raised(ofWorld ? slider : `${id}.${slider}`)
      const expected = isOfAll(effect) ? effect : effect[id]
      for (const [figure, way] of Object.entries(expected) as [keyof Effect, Way | Either][])
        if (typeof way === 'string') expect([figure, wayOf(after, figure, format)]).toEqual([figure, way])
    },
  )
})

test('every main slider is in the table', () => {
  expect(Object.keys(effects).sort()).toEqual(third.questions.flatMap(({ sliders }) => sliders).sort())
})

describe.each(third.formats.map((format, place) => ({ id: format.id, format, place })))('a line of $id', ({ format, place }) => {
  /** Desk lines save more whatever is generated; those of the picture as far as it is generated. */
  it.each(['eligible', 'reduction'])('saves more with a step up of %s, unless AI can do nothing of it or all already', (name) => {
    for (const line of format.lines) {
      const path = `${format.id}.${line.id}`
      const after = raised(`${path}.${name}`)
      const reading = line.assumptions[name]?.value ?? NaN
      const stays = untouched.includes(path) || reading === described[name]?.bounds[1]
      for (const figure of ['npv', 'netUnitSaving'])
        expect([path, figure, wayOf(after, figure, place)]).toEqual([path, figure, stays ? 'same' : 'up'])
    }
  })
})
