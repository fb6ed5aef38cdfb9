import type { Disagreement } from '../../analysis/elicitation/disagreement.ts'
import { gainOf } from '../../analysis/catalogue/target.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { documentColours } from '../../files/documentColours.ts'
import type { Slide } from '../../files/slides/deck.ts'
import { askWords } from '../../words/ask.ts'
import { screenWords } from '../../words/screen.ts'
import { formatRange, formatValue, scaleFor, scaleName, timesShown } from '../../words/format.ts'
import type { Locale } from '../../words/locale.ts'
import { sayEffect, splitOf } from '../ask/effectWords.ts'
import { roomView, tenthsOf } from '../ask/roomView.ts'
import { sayQuestion } from '../ask/sayQuestion.ts'
import { nameOfFigureRef, unitOfFigureRef } from '../figures/figureChoices.ts'
import { nameOfPath } from '../pathNames.ts'

/** What the room believes on one slide: the figure now and with its ranges, and which disagreement matters most; nothing where no room has answered. */
export function roomSlide(
  resolved: ResolvedScenario,
  disagreement: Disagreement | undefined,
  industry: string,
  locale: Locale,
): Slide | undefined {
  const { room } = resolved.scenario
  if (!room || !disagreement || disagreement.assumptions.length === 0) return undefined
  const { documents, believed } = askWords[locale.language]
  const aim = gainOf(resolved, industry)
  const figure = nameOfFigureRef(resolved, aim, locale)
  const unit = unitOfFigureRef(resolved, aim)
  const view = roomView(resolved, room)
  const { now, room: after, assumptions } = disagreement
  const say = (value: number) => formatValue(value, unit, locale)
  const splits = assumptions.map(splitOf)
  const times = timesShown(unit, locale)
  const scale = scaleFor(Math.max(...splits.map(({ between, within }) => (between + within) * times)), unit, locale)
  const scaled = (value: number) => Number(((value * times) / scale.factor).toPrecision(4))
  const [, ...talk] = sayEffect(disagreement, aim, resolved, locale)
  const answers = room.rounds[view.round]?.answers.length ?? 0
  const rows = room.questions.flatMap((question, place) => {
    const said = question.seed ? undefined : sayQuestion(question, resolved, locale)
    const pools = view.pools[place]
    if (!said || !pools) return []
    const [low, middle, high] = tenthsOf(pools, view.pool)
    const title = [said.title, said.place].filter(Boolean).join(' · ')
    return [
      screenWords[locale.language].grammar.labelled(
        title,
        documents.range(formatValue(middle, said.unit, locale), formatRange(low, high, said.unit, locale)),
      ),
    ]
  })
  return {
    title: documents.finding(figure, say(now.mean), say(after.mean)),
    text: talk.join(' '),
    figures: (
      [
        [believed.now, now],
        [believed.withRoom, after],
      ] as const
    ).map(([name, { mean, p5, p95 }]) => ({ name, value: say(mean), below: `P5–P95 ${formatRange(p5, p95, unit, locale)}` })),
    panels: [
      {
        title: documents.chartTitle,
        subtitle: [documents.chartSubtitle(figure), scaleName(unit, scale, locale)].filter(Boolean).join(' · '),
        chart: {
          lying: true,
          stacked: true,
          gap: 60,
          categories: assumptions.map(({ path }) => nameOfPath(resolved, path, locale)),
          series: [
            { form: 'bars', name: believed.between, colour: '7D4A9E', values: splits.map(({ between }) => scaled(between)) },
            {
              form: 'bars',
              name: believed.within,
              colour: documentColours.ai,
              opacity: 0.35,
              values: splits.map(({ within }) => scaled(within)),
            },
          ],
          axis: { format: '0.##', least: 0 },
        },
      },
    ],
    notes: [documents.asked(answers, room.questions.length, room.rounds.length), ...rows].join('\n'),
  }
}
