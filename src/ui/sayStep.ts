import { definitionOf } from '../analysis/catalogue/address.ts'
import { fullTitle, shownUnit } from './pathNames.ts'
import { withoutFigures } from '../words/fillText.ts'
import { textIn } from '../words/textIn.ts'
import { variableNamed } from '../analysis/catalogue/address.ts'
import { budgetDimension } from '../model/dimension.ts'
import type { Locale } from '../words/locale.ts'
import type { ResolvedScenario } from '../engine/resolve.ts'
import type { Step } from '../state/workspace/step.ts'
import { formatTime, formatValue } from '../words/format.ts'
import { screenWords } from '../words/screen.ts'

/** A step of the user in words, with what went along. */
export function sayStep(step: Step, resolved: ResolvedScenario, locale: Locale): string {
  const said = sayDeed(step, resolved, locale)
  return step.along === undefined ? said : screenWords[locale.language].storage.alongStep(said, step.along)
}

function sayDeed(step: Step, resolved: ResolvedScenario, locale: Locale): string {
  const { done: steps, budget: budgetSteps, story } = screenWords[locale.language].steps
  switch (step.kind) {
    case 'value': {
      const unit = shownUnit(definitionOf(resolved.model, step.path))
      return steps.moved(fullTitle(resolved, step.path, locale), formatValue(step.from, unit, locale), formatValue(step.to, unit, locale))
    }
    case 'values':
      return steps.movedSome(
        step.moved.map(({ path, to }) => {
          const unit = shownUnit(definitionOf(resolved.model, path))
          return `${fullTitle(resolved, path, locale)} → ${formatValue(to, unit, locale)}`
        }),
      )
    case 'reading':
      return steps.reread(fullTitle(resolved, step.path, locale))
    case 'reset':
      return steps.reset(fullTitle(resolved, step.path, locale))
    case 'resetSome':
      return steps.resetSome(step.count)
    case 'resetAll':
      return steps.resetAll
    case 'credence': {
      const quote = textIn(resolved.model.claims[step.claim]?.quote, locale.language) ?? step.claim
      return steps.believed(quote, formatValue(step.from, 'share', locale), formatValue(step.to, 'share', locale))
    }
    case 'credences':
      return steps.believedAll[step.side](formatValue(step.to, 'share', locale))
    case 'rename':
      return steps.renamed(step.to)
    case 'describe':
      return steps.described
    case 'simulation':
      return steps.resimulated
    case 'open':
      return steps.opened(textIn(step.title, locale.language))
    case 'model':
      return screenWords[locale.language].modelUpdate.step(step.from, step.to)
    case 'line':
      return budgetSteps.line[step.did](textIn(step.line, locale.language), textIn(step.industry, locale.language))
    case 'lines':
      return budgetSteps.lines[step.did](step.count, textIn(step.industry, locale.language))
    case 'industry':
      return budgetSteps[budgetDimension(resolved.model)][step.did](textIn(step.name, locale.language))
    case 'metric':
      return budgetSteps.metric[step.did](textIn(step.title, locale.language))
    case 'restore':
      return steps.restored(formatTime(step.at, locale))
    case 'story':
      return story[step.did](withoutFigures(step.title, locale))
    case 'copy':
      return steps.copied(textIn(step.title, locale.language))
    case 'resetOwn':
      return steps.resetOwn[step.of === 'industry' ? budgetDimension(resolved.model) : step.of](textIn(step.name, locale.language))
    case 'resetSimulation':
      return steps.resetSimulation
    case 'scope':
      return steps.asked[step.asked](step.to)
    case 'room':
      return steps.room[step.did](step.count)
    case 'observed': {
      const variable = textIn(variableNamed(resolved, step.variable)?.title, locale.language) ?? step.variable
      return steps.evidence[step.change](variable)
    }
    case 'suggested':
    case 'widened':
    case 'unwidened':
      return steps.evidence[step.kind](step.count)
  }
}
