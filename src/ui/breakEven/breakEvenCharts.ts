import { pageWords } from '../../words/pages.ts'
import { definitionAt, inputAt } from '../../analysis/catalogue/address.ts'
import { nameOfPath } from '../pathNames.ts'
import { courseWithin, wantedOf, type Sought } from '../../analysis/decisions/goalSeek.ts'
import type { TippingMap } from '../../analysis/decisions/tippingMap.ts'
import type { Description, Room } from '../charts/describe.ts'
import { sliderScale, type SliderScale } from '../control/scale.ts'
import { nameOfFigureRef } from '../figures/figureChoices.ts'
import { formatRough, formatValue } from '../../words/format.ts'
import { breakEvenAnswer, met, unitOf, unitOfPath, type BreakEvenQuestion } from './breakEvenAnswer.ts'
import { along } from './triedValues.ts'

/** The scale of an assumption's slider in a scenario, reaching as far as some values; nothing for a path that the scenario does not have. */
export function scaleOf(
  { resolved, path }: Pick<BreakEvenQuestion, 'resolved' | 'path'>,
  values: readonly number[] = [],
): SliderScale | undefined {
  const [definition, input] = [definitionAt(resolved.model, path), inputAt(resolved, path)]
  return definition && input && sliderScale(input, [input.value, ...values], definition)
}

/** What is less than this share of a curve's height is no turn to the eye. */
const visible = 0.004

const ticksFor = ({ width }: Room) => (width < 420 ? 3 : 5)

/** The mean of the figure, or the share of draws, over the assumption that may move. */
export function course(asking: BreakEvenQuestion, sought: Sought, room: Room): Description {
  const { resolved, path, aim, goal, locale } = asking
  const words = pageWords[locale.language].breakEven
  const unit = unitOf(asking)
  const what = nameOfPath(resolved, path, locale)
  const [definition, input] = [definitionAt(resolved.model, path), inputAt(resolved, path)]
  const scale = scaleOf(
    asking,
    sought.solutions.map(({ value }) => value),
  )
  const { title: found, notes } = breakEvenAnswer(asking, sought)
  const measured = nameOfFigureRef(resolved, aim, locale)
  const figure = goal.kind === 'chance' ? words.shareOf(measured) : words.meanOf(measured)
  const titled = (way: Sought['course']) => words.moves[way](what, figure)
  const subtitle = words.curve(what)
  if (!definition || !input || !scale) return { title: titled(sought.course), subtitle, summary: found, table: { columns: [], rows: [] } }
  const tried = Array.from(sought.tried, (value, place) => ({ value, comes: sought.comes[place]! }))
  const points = [...tried, ...sought.solutions]
    .filter(({ value, comes }) => value >= scale.least && value <= scale.most && Number.isFinite(comes))
    .sort((a, b) => a.value - b.value)
  // The title is of the curve as it is drawn: what the figure does near the bounds of the model lies outside it.
  const drawn = points.map(({ comes }) => comes)
  const title = titled(courseWithin(drawn, visible * (Math.max(...drawn) - Math.min(...drawn))))
  const here = sought.comes[sought.tried.indexOf(input.value)] ?? NaN
  const at = (value: number) => formatValue(value, unitOfPath(resolved, path), locale)
  return {
    title,
    subtitle,
    summary: words.summary([title, found, ...notes]),
    plot: {
      ...{ kind: 'curve', unit },
      across: along(what, scale, definition, ticksFor(room), locale),
      at: points.map(({ value }) => scale.positionOf(value)),
      values: points.map(({ comes }) => comes),
      level: { value: wantedOf(goal), text: words.goalText(formatValue(wantedOf(goal), unit, locale)) },
      here: { across: scale.positionOf(input.value), up: here, text: words.nowIs(at(input.value)) },
      found: sought.solutions.map(({ value, comes }) => ({ across: scale.positionOf(value), up: comes, text: at(value) })),
    },
    table: {
      columns: [
        { title: what, unit: unitOfPath(resolved, path) },
        { title: goal.kind === 'chance' ? words.share : words.meanTitle(measured), unit },
      ],
      rows: tried.map(({ value, comes }) => [value, comes]),
    },
  }
}

/** The mean of the figure, or the share of draws, over two assumptions. */
export function field(asking: BreakEvenQuestion, map: TippingMap, room: Room): Description {
  const { resolved, aim, goal, locale } = asking
  const words = pageWords[locale.language].breakEven
  const unit = unitOf(asking)
  const wanted = wantedOf(goal)
  const reached = map.comes.filter((value) => value >= wanted).length / map.comes.length
  const title =
    reached === 0 ? words.map.none : reached === 1 ? words.map.all(met(asking)) : words.map.finding(formatRough(reached, locale))
  const measured = nameOfFigureRef(resolved, aim, locale)
  const subtitle = words.map.measure(goal.kind === 'chance' ? words.shareOf(measured) : words.meanOf(measured))
  const sides = [map.across, map.up].map(({ path }) => {
    const [definition, input, scale] = [definitionAt(resolved.model, path), inputAt(resolved, path), scaleOf({ resolved, path })]
    return definition && input && scale
      ? {
          axis: along(nameOfPath(resolved, path, locale), scale, definition, ticksFor(room), locale),
          here: scale.positionOf(input.value),
        }
      : undefined
  })
  const [across, up] = sides
  const names = [map.across, map.up].map(({ path }) => ({ title: nameOfPath(resolved, path, locale), unit: unitOfPath(resolved, path) }))
  const table = {
    columns: [...names, { title: goal.kind === 'chance' ? words.share : words.meanTitle(measured), unit }],
    rows: map.up.values.flatMap((high, row) =>
      map.across.values.map((wide, column) => [wide, high, map.comes[row * map.across.values.length + column] ?? NaN]),
    ),
  }
  return {
    title,
    subtitle,
    summary: words.map.summary(title, names.map((name) => name.title).join(' × ')),
    ...(across &&
      up && {
        plot: {
          ...{ kind: 'field', unit, across: across.axis, up: up.axis, columns: map.across.values.length, values: map.comes },
          level: { value: wanted, text: formatValue(wanted, unit, locale) },
          here: { across: across.here, up: up.here, text: words.nowHere },
        },
      }),
    table,
  }
}
