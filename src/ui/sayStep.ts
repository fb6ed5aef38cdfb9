import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Language } from '../model/text.ts'
import type { Step } from '../state/workspace/step.ts'
import { formatTime, formatValue } from './format.ts'
import { shownUnit } from './pathNames.ts'
import { definitionOf, fullTitle } from './pathPlaces.ts'
import { dictionaries } from '../words/words.ts'

/** A step of the user in words, with what went along. */
export function sayStep(step: Step, resolved: ResolvedScenario, language: Language): string {
  const said = sayDeed(step, resolved, language)
  return step.along === undefined ? said : dictionaries[language].keeping.alongStep(said, step.along)
}

function sayDeed(step: Step, resolved: ResolvedScenario, language: Language): string {
  const { steps, budgetSteps } = dictionaries[language]
  switch (step.kind) {
    case 'value': {
      const unit = shownUnit(definitionOf(resolved.model, step.path))
      return steps.moved(
        fullTitle(resolved, step.path, language),
        formatValue(step.from, unit, language),
        formatValue(step.to, unit, language),
      )
    }
    case 'values':
      return steps.movedSome(
        step.moved.map(({ path, to }) => {
          const unit = shownUnit(definitionOf(resolved.model, path))
          return `${fullTitle(resolved, path, language)} → ${formatValue(to, unit, language)}`
        }),
      )
    case 'reading':
      return steps.reread(fullTitle(resolved, step.path, language))
    case 'reset':
      return steps.reset(fullTitle(resolved, step.path, language))
    case 'resetSome':
      return steps.resetSome(step.count)
    case 'resetAll':
      return steps.resetAll
    case 'credence': {
      const quote = resolved.model.claims[step.claim]?.quote[language] ?? step.claim
      return steps.believed(quote, formatValue(step.from, 'share', language), formatValue(step.to, 'share', language))
    }
    case 'credences':
      return steps.believedAll[step.side](formatValue(step.to, 'share', language))
    case 'rename':
      return steps.renamed(step.to)
    case 'describe':
      return steps.described
    case 'simulation':
      return steps.resimulated
    case 'open':
      return steps.opened(step.title[language])
    case 'model':
      return dictionaries[language].newer.step(step.from, step.to)
    case 'line':
      return budgetSteps.line[step.did](step.line[language], step.industry[language])
    case 'lines':
      return budgetSteps.lines[step.did](step.count, step.industry[language])
    case 'industry':
      return budgetSteps.industry[step.did](step.name[language])
    case 'metric':
      return budgetSteps.metric[step.did](step.title[language])
    case 'restore':
      return steps.restored(formatTime(step.at, language))
    case 'story':
      return dictionaries[language].storySteps[step.did](step.title[language])
    case 'copy':
      return steps.copied(step.title[language])
    case 'resetOwn':
      return steps.resetOwn[step.of](step.name[language])
    case 'resetSimulation':
      return steps.resetSimulation
    case 'observed': {
      const variable = resolved.variables.find(({ name }) => name === step.variable)?.title[language] ?? step.variable
      return steps.evidence[step.change](variable)
    }
    case 'suggested':
    case 'widened':
    case 'unwidened':
    case 'learned':
      return steps.evidence[step.kind](step.count)
  }
}
