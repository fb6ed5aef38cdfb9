import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { Offer } from '../../engine/formula/completion.ts'
import { functions, type FunctionName } from '../../engine/formula/expression.ts'
import { builtInOf } from '../../engine/symbols.ts'
import { textOf } from '../../model/text.ts'
import { pageWords } from '../../words/pages.ts'

/** Every name that a formula of this scenario may use, with what it means and its unit. */
export function offersOf({ model, symbols, industries, formats, variables }: ResolvedScenario): Offer[] {
  const { world, format, line } = model.assumptions
  const assumptions = Object.entries({ ...world, ...format, ...line })
  const builtIn = builtInOf(model) as (keyof typeof pageWords.en.metrics.builtIn)[]
  const members = new Map([...formats, ...industries].map(({ id, name }) => [id, name]))
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
      title: textOf((language) => pageWords[language].modelPage.dimensions[name]),
    })),
    ...Array.from(members, ([name, title]): Offer => ({ name, kind: 'member', title })),
    ...Object.entries(model.recipients).map(([name, title]): Offer => ({ name, kind: 'member', title })),
  ]
}
