import type { zh } from '../zh-CN/documents.ts'
import { alsoCalled, faults } from './faults.ts'
import { formulas } from './formulas.ts'

/** What is said beside the screen, in English. */
export const en: typeof zh = { alsoCalled, faults, formulas }
