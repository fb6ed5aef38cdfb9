import { whoseIs } from '../../analysis/catalogue/whose.ts'
import { figuresOnScreen, formulasOf, type FigureId } from '../../analysis/catalogue/figures.ts'
import { subjectAt, type VariableSubject } from '../../analysis/catalogue/subject.ts'
import type { Looking } from '../../analysis/catalogue/visible.ts'
import type { Results } from '../../analysis/runs/results.ts'
import type { ResolvedScenario } from '../../engine/resolve.ts'
import { figure, type Figure } from '../../words/figure.ts'
import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'
import { textIn } from '../../words/textIn.ts'

/** What a figure is called: by whom it is of, where several stand side by side; with the year that it is of, where others are sums. */
export function nameOfFigure({ id, industry, named, year }: Figure, { language }: Locale): string {
  const { figures, figureText } = screenWords[language]
  return figureText.named(textIn(industry ?? named, language) ?? figures[id].title, undefined, year)
}

/** As many figures as there is room for in a row. */
const most = 8

/** The figures of a lens, the one that matters most first. */
export function figures(results: Results, looking: Looking): Figure[] {
  const whose = whoseIs(results.resolved, looking.industry)
  const ids = figuresOnScreen(results.resolved, whose, looking.lens)
  if (whose.format === undefined || looking.lens === 'industry' || looking.scope === 'production')
    return figuresOf(results, ids, looking).slice(0, most)
  const [production, whole, ...others] = ids
  return figuresOf(results, [...(whole ? [whole] : []), ...(production ? [production] : []), ...others], looking).slice(0, most)
}

/** The figures of both lenses: whatever may have moved. */
export const allFigures = (results: Results, looking: Looking): Figure[] => figuresOf(results, idsOfAll(results.resolved, looking), looking)

/** What a run has to tell of for them. */
export const valuesOfAll = (resolved: ResolvedScenario, looking: Looking): VariableSubject[] =>
  formulasOf(resolved, idsOfAll(resolved, looking), whoseIs(resolved, looking.industry)).map((name) => subjectAt(resolved, name, looking))

function idsOfAll(resolved: ResolvedScenario, { industry }: Looking): FigureId[] {
  const whose = whoseIs(resolved, industry)
  return [...new Set((['industry', 'project'] as const).flatMap((lens) => figuresOnScreen(resolved, whose, lens)))]
}

const figuresOf = (results: Results, ids: readonly FigureId[], looking: Looking): Figure[] =>
  ids.flatMap((id) =>
    id === 'npvOf'
      ? sideBySide(results.resolved, looking.industry).map(({ id: industry, name }) => ({
          ...figure(results, id, { ...looking, industry }),
          industry: name,
        }))
      : [figure(results, id, looking)],
  )

/** Of an industry its formats, of all the industries. */
function sideBySide({ industries, formats }: ResolvedScenario, id: string) {
  const { industry } = whoseIs({ industries, formats }, id)
  return industry === undefined ? industries : formats.filter((format) => format.industry === industry)
}

/** What tells a figure from the others on screen. */
export const keyOf = ({ id, industry }: Figure): string => [id, ...Object.values(industry ?? {})].join()
