import { yuan } from '../../yuan.ts'
import type { Insight, Results } from '../../../src/analysis/runs/results.ts'
import type { Slides } from '../../../src/files/slides/deck.ts'
import type { StoryStep } from '../../../src/model/scenario.ts'
import { chartsOf } from '../../../src/ui/charts/kinds.ts'
import { deckOf } from '../../../src/ui/exports/storyDeck.ts'
import type { Language } from '../../../src/words/languages.ts'
import { insightOf } from '../../ui/charts/results.ts'

export const date = new Date('2026-11-23')

/** What the tests look at. */
export const looking = { industry: 'shortDrama', year: 5, lens: 'project', scope: 'production' } as const

const empty = { 'zh-CN': '', en: '' }

/** A story that shows every chart there is: each once alone and once beside another. */
export function everyChart(results: Results, insight: Insight = insightOf(results)) {
  const charts = chartsOf(results.resolved)
  const views = [...charts.map((chart) => [chart]), ...charts.map((chart, index) => [chart, charts[(index + 1) % charts.length]!])]
  return views.map((shown, index) => {
    const step: StoryStep = {
      title: { 'zh-CN': `第 ${index} 步 {totalNpv}`, en: `Step ${index} {totalNpv}` },
      text: { 'zh-CN': '要说的话', en: 'Words for the room' },
      notes: index === 0 ? { 'zh-CN': '备注 {totalNpv}', en: 'Notes {totalNpv}' } : empty,
      view: { industry: looking.industry, lens: 'project', scope: index % 2 === 0 ? 'production' : 'all', year: 2029, charts: shown },
    }
    return { step, results, insight }
  })
}

/** The app's slides of a scenario. */
export const deck = (results: Results, language: Language, others: Partial<Parameters<typeof deckOf>[0]> = {}): Slides =>
  deckOf({
    ...{ results, insight: insightOf(results), looking, steps: [], sources: {}, locale: yuan(language), date },
    ...{ address: 'https://reshoot.example/#share=1.abc', ...others },
  })
