import type { Component } from 'svelte'
import type { SheetName } from '../app.svelte.ts'

const sheets: Readonly<Record<SheetName, () => Promise<{ readonly default: Component }>>> = {
  share: () => import('../share/Share.svelte'),
  newer: () => import('../newer/NewerModel.svelte'),
  library: () => import('../library/Library.svelte'),
  past: () => import('../library/Past.svelte'),
  differences: () => import('../library/Differences.svelte'),
}

/** What is laid over the page, fetched when it is asked for; rejects when it cannot be fetched. */
export const sheetOf = async (name: SheetName): Promise<Component> => (await sheets[name]()).default
