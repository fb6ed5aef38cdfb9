import type { Component } from 'svelte'
import type { DialogName } from '../app.svelte.ts'

const dialogs: Readonly<Record<DialogName, () => Promise<{ readonly default: Component }>>> = {
  share: () => import('../share/Share.svelte'),
  newer: () => import('../newer/NewerModel.svelte'),
}

/** A dialog, fetched when it is asked for; rejects when it cannot be fetched. */
export const dialogOf = async (name: DialogName): Promise<Component> => (await dialogs[name]()).default
