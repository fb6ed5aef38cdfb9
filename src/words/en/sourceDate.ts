import type { sourceDate as zh } from '../zh-CN/sourceDate.ts'

/** What is kept beside a date, and how it is read. */
const remarks: Readonly<Record<string, string>> = { '(approx.)': '(approx.)', '(undated)': '(undated)', '(read)': '(read)' }

/** When a source was published, as far as it says so. */
export const sourceDate: typeof zh = (kept) =>
  kept === '' ? 'undated' : kept.replace(/\([^)]*\)$/u, (remark) => remarks[remark] ?? remark).replace(/(?<=^\d{4})-(?=\d{4}$)/u, '–')
