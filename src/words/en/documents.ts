import type { zh } from '../zh-CN/documents.ts'
import { console } from './console.ts'
import { distributions } from './control.ts'
import { alsoCalled, faults } from './faults.ts'
import { formulas } from './formulas.ts'
import { modelDocument } from './modelDocument.ts'
import { slides } from './slides.ts'
import { workbook } from './workbook.ts'

/** What is said beside the screen, in English. */
export const en: typeof zh = { alsoCalled, faults, formulas, modelDocument, workbook: { ...workbook, distributions }, slides, console }
