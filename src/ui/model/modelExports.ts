import type { ResolvedScenario } from '../../engine/resolve.ts'
import type { DocumentFormat } from '../../files/modelDocument/documentFormat.ts'
import type { Language } from '../../words/languages.ts'
import { exported, type SaidExport } from '../exports/exportKinds.ts'

/** What a written model is made of. */
interface WrittenModel {
  readonly resolved: ResolvedScenario
  readonly language: Language
}

/** Its writer is fetched when it is asked for. */
const written = (format: DocumentFormat, type: string): SaidExport<WrittenModel> => ({
  ...{ extension: format, type, place: 'downloads', madeIn: 'page', said: exported },
  make: async ({ resolved, language }) =>
    (await import('../../files/modelDocument/modelDocument.ts')).writeModelDocument(resolved, format, language),
})

/** The whole model as one document, for papers to cite. */
export const modelExports = {
  md: written('md', 'text/markdown'),
  tex: written('tex', 'application/x-tex'),
} as const satisfies Readonly<Record<DocumentFormat, SaidExport<WrittenModel>>>
