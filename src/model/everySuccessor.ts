import type { Successors } from './successors.ts'
import { successors } from './versions/3/successors.ts'

/** By id and version of a model: where the names of the versions before went in it. Fetched with what adopting a version needs. */
export const everySuccessor: Readonly<Record<string, Readonly<Record<number, Successors>>>> = { 'sora-2024': { 3: successors } }
