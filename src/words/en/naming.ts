import type * as zh from '../zh-CN/naming.ts'

/** A name of its own for a scenario that has been changed, in English. */
export const naming: typeof zh.naming = {
  title: 'Name this scenario',
  why: (shipped) =>
    `It is still called “${shipped}”, but it has been changed. Give it its own name before saving or sharing it, so nobody takes it for the original.`,
  suggested: (shipped) => `${shipped}, my version`,
  other: (language) => `Name in ${language} (optional; otherwise the one above)`,
  cancel: 'Cancel',
  give: 'Use this name',
}
