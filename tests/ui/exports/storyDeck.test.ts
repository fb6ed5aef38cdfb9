import { describe, expect, test } from 'vitest'
import { askedInStory, findingText, lookingOf } from '../../../src/analysis/catalogue/figuresInText.ts'
import { merged } from '../../../src/analysis/catalogue/visible.ts'
import { runAtOnce } from '../../../src/analysis/runs/runSimulation.ts'
import { slidesOfStory } from '../../../src/cli/slidesOfStory.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { Simulator } from '../../../src/engine/simulation.ts'
import { latestModel } from '../../../src/model/models.ts'
import type { Scenario, StoryStep } from '../../../src/model/scenario.ts'
import { sayFigure } from '../../../src/words/sayFigure.ts'
import { figures } from '../../../src/ui/figures/figuresOnScreen.ts'
import { languages } from '../../../src/words/languages.ts'
import { scenarioOf } from '../../engine/cases.ts'
import { deck } from '../../files/slides/decks.ts'
import { yuan } from '../../yuan.ts'

const empty = { 'zh-CN': '', en: '' }
const stepAbout = (industry: string): StoryStep => ({
  ...{ title: findingText, text: empty, notes: empty },
  view: { industry, lens: 'industry', scope: 'all', year: 2034, charts: ['npv'] },
})
const told = (...looked: string[]): Scenario => scenarioOf({ story: looked.map(stepAbout) }, latestModel)

/** What a step comes to of the market, and of our own projects. */
const ofBoth = [told('liveSeries'), { ...told('liveSeries'), scope: { industry: 'liveSeries', ours: { projects: 12 } } }].map(
  (scenario) => {
    const resolved = resolveScenario(latestModel, scenario)
    return runAtOnce(new Simulator(), { resolved, asked: merged(askedInStory(resolved)), samples: 512, seed: 1 })
  },
)

describe.each(languages)('In %s', (language) => {
  test('a step whose title nobody has written says what its figures say, of the market and of our own projects', () => {
    for (const results of ofBoth) {
      const step = stepAbout('liveSeries')
      const [slide] = deck(results, language, { insight: undefined, steps: [{ step, results }] }).slides
      const [npv] = figures(results, lookingOf(step, results.resolved))
      if (!npv) throw new Error('no figures')
      expect(slide?.title).toContain(sayFigure(npv.value, npv.unit, yuan(language)))
      expect(slide?.figures[0]?.value).toBe(sayFigure(npv.value, npv.unit, yuan(language)))
    }
  })

  test('a step says what it assumes otherwise than the one that it is compared with, and what each figure is there', () => {
    const steps = [0.75, 0.5].map((value) => {
      const step = { ...stepAbout('liveSeries'), assumptions: { 'liveSeries.adoptionCap': { value } } }
      const resolved = resolveScenario(latestModel, { ...told('liveSeries'), assumptions: step.assumptions })
      return { step, results: runAtOnce(new Simulator(), { resolved, asked: merged(askedInStory(resolved)), samples: 512, seed: 1 }) }
    })
    const [first, second] = deck(ofBoth[0]!, language, { insight: undefined, steps }).slides
    expect([first?.text, first?.figures[0]?.below]).toEqual(['', expect.not.stringMatching(/step 1|第 1 步/)])
    expect(second?.text).toMatch(
      language === 'en' ? /^Changed from step 1: .*[Aa]doption cap.* 75% → 50%$/ : /^相比第 1 步的改动：.*采用率上限 75% → 50%$/,
    )
    expect(second?.notes).toContain(second?.text)
    expect(second?.figures[0]?.below).toContain(
      language === 'en' ? `${first!.figures[0]!.value} in step 1` : `第 1 步为 ${first!.figures[0]!.value}`,
    )
  })

  test('the summary is about whom the story is about, whatever was looked at last', async () => {
    const scenario = { ...told('games', 'liveSeries', 'games'), scope: { industry: 'liveSeries' } }
    const { summary } = await slidesOfStory(resolveScenario(latestModel, scenario), true, language)
    expect(`${summary?.title} ${summary?.figures[0]?.below}`).toMatch(
      language === 'en' ? /games and animation.*Games and animation/ : /游戏与动画.*游戏与动画/,
    )
  })
})
