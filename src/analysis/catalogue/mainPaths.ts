import { factorPath, type ResolvedScenario } from '../../engine/resolve.ts'
import { whoseIs } from './whose.ts'

/** The assumptions that have a slider of their own on the first screen, of the world and of whomever is looked at, in the order of the questions that they answer. */
export function mainPaths(resolved: ResolvedScenario, industry: string): string[] {
  const formats = whoseIs(resolved, industry).formats.map((place) => resolved.formats[place]!.id)
  return resolved.model.questions.flatMap(({ sliders }) =>
    sliders.flatMap((name) =>
      (resolved.inputs.get(name) ?? []).flatMap(({ path }) =>
        path === name || formats.some((format) => path === `${format}.${name}`) ? [path] : [],
      ),
    ),
  )
}

/** The factors that assumptions of a scenario share. */
export const factorPaths = ({ model }: ResolvedScenario): string[] => Object.keys(model.factors).map(factorPath)
