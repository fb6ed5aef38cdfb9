import { console } from './console.ts'
import { distributions } from './control.ts'
import { alsoCalled, faults } from './faults.ts'
import { formulas } from './formulas.ts'
import { modelDocument } from './modelDocument.ts'
import { slides } from './slides.ts'
import { workbook } from './workbook.ts'

/** What is said beside the screen, in Chinese. English has the same keys: a text that is missing there does not compile. */
export const zh = { alsoCalled, faults, formulas, modelDocument, workbook: { ...workbook, distributions }, slides, console }
