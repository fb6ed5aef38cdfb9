import type { sourceDate as zh } from '../zh-CN/sourceDate.ts'

/** When a source was published, as far as it says so. */
export const sourceDate: typeof zh = (kept) => (kept === '' ? 'undated' : kept.replace(/(?<=^\d{4})-(?=\d{4}$)/u, '–'))
