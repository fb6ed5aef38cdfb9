import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Offer } from '../../engine/formula/completion.ts'
import { functions, type FunctionName } from '../../engine/formula/expression.ts'
import { textOf } from '../../model/text.ts'
import { screenWords } from '../../words/screen.ts'
import { pageWords } from '../../words/pages.ts'

/** Every name that a formula of this scenario may use, with what it means and its unit. */
export function offersOf({ model, symbols, industries, variables }: ResolvedScenario): Offer[] {
  const { world, industry, line } = model.assumptions
  const assumptions = Object.entries({ ...world, ...industry, ...line })
  const builtIn = Object.keys(pageWords.en.metrics.builtIn) as (keyof typeof pageWords.en.metrics.builtIn)[]
  return [
    ...variables.map(({ name, title, unit }): Offer => ({ name, kind: 'variable', title, unit })),
    ...assumptions
      .filter(([name]) => symbols.has(name))
      .map(([name, { title, unit }]): Offer => ({ name, kind: 'assumption', title, unit })),
    ...(Object.keys(functions) as FunctionName[]).map((name): Offer => ({
      name,
      kind: 'function',
      title: textOf((language) => pageWords[language].metrics.functions[name]),
    })),
    ...builtIn.map((name): Offer => ({ name, kind: 'builtIn', title: textOf((language) => pageWords[language].metrics.builtIn[name]) })),
    ...model.dimensions.map((name): Offer => ({
      name,
      kind: 'dimension',
      title: textOf((language) => screenWords[language].model.dimensions[name]),
    })),
    ...industries.map(({ id, name }): Offer => ({ name: id, kind: 'member', title: name })),
    ...Object.entries(model.recipients).map(([name, title]): Offer => ({ name, kind: 'member', title })),
  ]
}
