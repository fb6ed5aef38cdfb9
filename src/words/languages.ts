import { format as en } from './en/format.ts'
import { format as zh } from './zh-CN/format.ts'

/** The languages the app speaks, each with how it writes numbers and dates. */
export const formats = { 'zh-CN': zh, en } as const satisfies Readonly<Record<string, typeof zh>>

/** One of them. */
export type Language = keyof typeof formats

/** All of them, in the order in which they are offered. */
export const languages = Object.keys(formats) as unknown as readonly [Language, ...Language[]]
