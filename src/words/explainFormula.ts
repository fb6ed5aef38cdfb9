import type { Language } from './languages.ts'
import type { FormulaFault, FormulaFaultOf } from '../engine/formula/formulaFault.ts'
import { documents, type Documents } from './documents.ts'

/** Say in the reader's language what is wrong with a formula and what would be right. The place is in the fault. */
export function explainFormula(fault: FormulaFault, language: Language): string {
  return sayKind(documents[language].formulas, fault.kind, fault)
}

const sayKind = <Kind extends FormulaFault['kind']>(formulas: Documents['formulas'], kind: Kind, fault: FormulaFaultOf<Kind>): string =>
  formulas[kind](fault)
