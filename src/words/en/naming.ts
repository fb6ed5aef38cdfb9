import type * as zh from '../zh-CN/naming.ts'

/** A name of its own for a scenario that has been changed, in English. */
export const naming: typeof zh.naming = {
  title: 'Name this scenario',
  why: (shipped) =>
    `It still goes by “${shipped}”, but it has been changed. Give it a name of its own before it is saved or shared, so that nobody takes it for the original.`,
  suggested: (shipped) => `${shipped}, my version`,
  other: (language) => `Name in ${language} (optional; otherwise the one above)`,
  cancel: 'Cancel',
  give: 'Use this name',
}
