import { filledIn } from '../../words/documentTexts.ts'
import type { Content } from './content.ts'
import { equationsOf } from './cellEquations.ts'
import { SheetLayout, usedSheets } from './sheetLayout.ts'
import { definedNames } from './definedNames.ts'
import type { Workbook } from './sheetCells.ts'
import { assumptionSheet } from './sheets/assumptionsSheet.ts'
import { claimSheet } from './sheets/claimsSheet.ts'
import { coverSheet } from './sheets/coverSheet.ts'
import { drawSheet } from './sheets/drawsSheet.ts'
import { sourceSheet } from './sheets/sourcesSheet.ts'
import { variableSheet } from './sheets/variablesSheet.ts'
import { saying, sheetNames, words } from './workbookWords.ts'

/**
 * The model as a workbook: change an assumption or the credence in a claim and every variable, line and year follows, because
 * each is a formula made from its equation. What the draws came to stands beside it as figures.
 */
export function workbookOf(content: Content): Workbook {
  const { results, languages, date } = content
  const say = saying(languages)
  const layout = new SheetLayout(results.resolved, sheetNames(languages), languages.length)
  const drafting = { ...content, layout, say }
  const equations = equationsOf(results.resolved, layout)
  return {
    title: say(filledIn(results.resolved.scenario.title, results)) || say(words.untitled),
    sheets: [
      coverSheet(drafting),
      assumptionSheet(drafting),
      claimSheet(drafting),
      ...usedSheets(results.resolved).map((sheet) => variableSheet(drafting, equations, sheet)),
      ...(results.samples > 0 ? [drawSheet(drafting)] : []),
      sourceSheet(drafting),
    ],
    names: definedNames(results.resolved, layout),
    ...(date && { date }),
  }
}
