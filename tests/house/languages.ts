import ts from 'typescript'
import { lineOf, nodesOf, placeOf, sourcesOf, type Files } from './source.ts'

/** Where the words of each language are at home, and the model's own data, which holds every name in all of them. */
const atHome = /^src\/(words|model)\//

/** What people type in either language is recognized here, and nothing of it is shown: “万” in an amount, “合计” in a budget. */
const recognizes =
  /^src\/(analysis\/amounts\/(amountUnits|numeral|token)|engine\/formula\/habits|files\/budget\/(likeness|recipient|statedUnit|totals))\.ts$/

const elsewhere = (files: Files) => sourcesOf(files).filter(({ fileName }) => !atHome.test(fileName))

const isLanguage = (node: ts.Node) => ts.isStringLiteralLike(node) && /^(en|zh-CN)$/.test(node.text)
const isCalledLanguage = (node: ts.Node) =>
  (ts.isIdentifier(node) && node.text === 'language') || (ts.isPropertyAccessExpression(node) && node.name.text === 'language')

const equalities = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]

function asksForLanguage(node: ts.Node): boolean {
  if (ts.isSwitchStatement(node)) return isCalledLanguage(node.expression)
  if (!ts.isBinaryExpression(node) || !equalities.includes(node.operatorToken.kind)) return false
  return [node.left, node.right].some((side) => isLanguage(side) || isCalledLanguage(side))
}

/** What a component shows besides its scripts, its styles and its comments, on the lines where it stands. */
function markupOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return ''
  return text.replaceAll(/<script[^]*?<\/script>|<style[^]*?<\/style>|<!--[^]*?-->/g, (apart) => apart.replaceAll(/[^\n]/g, ' '))
}

const linesWhere = (files: Files, pattern: RegExp) =>
  Object.entries(files).flatMap(([path, text]) =>
    markupOf(path, atHome.test(path) ? '' : text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )

/** Code that asks which language it is, where the language's folder should have been asked for its words. */
export function languageChoices(files: Files): string[] {
  const inCode = elsewhere(files).flatMap((source) =>
    [...nodesOf(source)].filter(asksForLanguage).map((node) => `${source.fileName}:${lineOf(source, node)}`),
  )
  return [...inCode, ...linesWhere(files, /\blanguage\s*[!=]==?|[!=]==?\s*(\w+\.)*language\b|[!=]==?\s*['"](en|zh-CN)['"]/)]
}

const chinese = /\p{Script=Han}/u
const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

/** `{ 'zh-CN': …, en: … }`: a text in every language, written where it is used. */
const isEveryLanguage = (node: ts.Node) =>
  ts.isObjectLiteralExpression(node) &&
  ['zh-CN', 'en'].every((language) =>
    node.properties.some(({ name }) => name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === language),
  )

/** Texts for people that are not in the folder of their language. A pattern that recognizes what people write is none. */
export function proseOutsideWords(files: Files): string[] {
  const told = elsewhere(files).filter(({ fileName }) => !recognizes.test(fileName))
  const inCode = told.flatMap((source) =>
    [...nodesOf(source)]
      .filter((node) => isEveryLanguage(node) || (isText(node) && chinese.test((node as ts.LiteralLikeNode).text)))
      .map((node) => placeOf(source, node)),
  )
  return [...new Set([...inCode, ...linesWhere(files, chinese)])]
}

/** Files that still have their words with them, until these are filed under their language: this list gets shorter, never longer. */
export const notYet: { readonly choices: readonly string[]; readonly prose: readonly string[] } = {
  choices: [
    'src/cli/defaultDeck.ts',
    'src/state/workspace/budgetEdits.ts',
    'src/ui/breakEven/BreakEven.svelte',
    'src/ui/breakEven/breakEvenCharts.ts',
    'src/ui/budget/LineDetails.svelte',
    'src/ui/budget/PastePreview.svelte',
    'src/ui/charts/chartSlide.ts',
    'src/ui/charts/kinds/adoptionChart.ts',
    'src/ui/charts/kinds/budgetChart.ts',
    'src/ui/charts/kinds/claimsChart.ts',
    'src/ui/charts/kinds/computeChart.ts',
    'src/ui/charts/kinds/costChart.ts',
    'src/ui/charts/kinds/costOfAllChart.ts',
    'src/ui/charts/kinds/creativeChart.ts',
    'src/ui/charts/kinds/metricSeriesChart.ts',
    'src/ui/charts/kinds/npvChart.ts',
    'src/ui/charts/kinds/paidChart.ts',
    'src/ui/charts/kinds/peopleChart.ts',
    'src/ui/charts/kinds/savingChart.ts',
    'src/ui/charts/kinds/staircaseChart.ts',
    'src/ui/charts/kinds/tornadoChart.ts',
    'src/ui/charts/kinds/varianceChart.ts',
    'src/ui/charts/kinds/waterfallChart.ts',
    'src/ui/compare/differingRows.ts',
    'src/ui/control/Quote.svelte',
    'src/ui/evidence/Verdicts.svelte',
    'src/ui/explain/asText.ts',
    'src/ui/figures/figureChoices.ts',
    'src/ui/figures/sayFigure.ts',
    'src/ui/format.ts',
    'src/ui/library/Details.svelte',
    'src/ui/metrics/MetricEditor.svelte',
    'src/ui/pathNames.ts',
    'src/ui/present/Audience.svelte',
    'src/ui/report/Report.svelte',
    'src/ui/report/leverSentences.ts',
    'src/ui/shell/PreferenceButtons.svelte',
    'src/ui/shell/commands.ts',
    'src/ui/story/StepCard.svelte',
  ],
  prose: [
    'src/analysis/catalogue/subject.ts',
    'src/analysis/evidence/pressCut.ts',
    'src/analysis/evidence/pressHeadline.ts',
    'src/cli/answer.ts',
    'src/cli/defaultDeck.ts',
    'src/cli/drift.ts',
    'src/cli/help.ts',
    'src/cli/usageError.ts',
    'src/engine/formula/formulaFault.ts',
    'src/files/budget/suggest.ts',
    'src/files/explainFault.ts',
    'src/files/explainJson.ts',
    'src/files/fileIndustries.ts',
    'src/files/negativeCosts.ts',
    'src/files/savedResult.ts',
    'src/files/schema.ts',
    'src/files/slides/writeSlides.ts',
    'src/files/workbook/cellUnits.ts',
    'src/files/workbook/chartData.ts',
    'src/files/workbook/memberNames.ts',
    'src/files/workbook/sheets/assumptionsSheet.ts',
    'src/files/workbook/sheets/variablesSheet.ts',
    'src/files/workbook/words.ts',
    'src/files/workbook/writeWorkbook.ts',
    'src/state/workspace/budgetEdits.ts',
    'src/state/workspace/copyTitle.ts',
    'src/ui/budget/AddIndustry.svelte',
    'src/ui/charts/ChartFrame.svelte',
    'src/ui/charts/chartSlide.ts',
    'src/ui/charts/chartWords.ts',
    'src/ui/charts/claimNames.ts',
    'src/ui/charts/costNames.ts',
    'src/ui/charts/kinds.ts',
    'src/ui/charts/kinds/adoptionChart.ts',
    'src/ui/charts/kinds/budgetChart.ts',
    'src/ui/charts/kinds/claimsChart.ts',
    'src/ui/charts/kinds/computeChart.ts',
    'src/ui/charts/kinds/costChart.ts',
    'src/ui/charts/kinds/costOfAllChart.ts',
    'src/ui/charts/kinds/creativeChart.ts',
    'src/ui/charts/kinds/creativeOfAllChart.ts',
    'src/ui/charts/kinds/metricSeriesChart.ts',
    'src/ui/charts/kinds/npvChart.ts',
    'src/ui/charts/kinds/paidChart.ts',
    'src/ui/charts/kinds/peopleChart.ts',
    'src/ui/charts/kinds/savingChart.ts',
    'src/ui/charts/kinds/spendChart.ts',
    'src/ui/charts/kinds/staircaseChart.ts',
    'src/ui/charts/kinds/tornadoChart.ts',
    'src/ui/charts/kinds/varianceChart.ts',
    'src/ui/charts/kinds/waterfallChart.ts',
    'src/ui/charts/kinds/yearTable.ts',
    'src/ui/charts/observationMarks.ts',
    'src/ui/charts/series.ts',
    'src/ui/evidence/Versions.svelte',
    'src/ui/evidence/evidenceContext.svelte.ts',
    'src/ui/figures/sayFigure.ts',
    'src/ui/format.ts',
    'src/ui/library/Details.svelte',
    'src/ui/metrics/MetricEditor.svelte',
    'src/ui/report/Report.svelte',
    'src/ui/shell/Header.svelte',
    'src/ui/shell/PreferenceButtons.svelte',
    'src/ui/shell/PrintNotes.svelte',
    'src/ui/shell/commands.ts',
    'src/ui/story/StepAsk.svelte',
    'src/ui/story/seenNow.ts',
  ],
}

/** What a guard finds in files that are not on the list of those still to be done. */
export const beyond =
  (notYet: readonly string[], guard: (files: Files) => string[]) =>
  (files: Files): string[] =>
    guard(Object.fromEntries(Object.entries(files).filter(([path]) => !notYet.includes(path))))
