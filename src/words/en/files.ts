import type * as zh from '../zh-CN/files.ts'

/** Opening and saving, in English. */
export const files: typeof zh.files = {
  menu: 'Scenario',
  all: 'Scenarios',
  shipped: 'Ready-made scenarios',
  shippedLead: 'They come with the app and are yours to change. What was on screen stays in the library, and undo brings it back.',
  name: 'Name',
  details: 'Name and settings',
  open: 'Open file',
  save: 'Save to file',
  saving: 'Saving…',
  saved: (name) => `Saved as “${name}”`,
  resetAll: 'Model’s own values',
  stays: 'Everything is computed on this device; a scenario never leaves it unless you send the file or the link to someone.',
  dropHere: 'Drop to open the scenario file',
  opened: (title) => `Opened “${title}”`,
  notRead: (name, reason) => `“${name}” could not be read: ${reason}`,
  notSaved: (reason) => `The file could not be saved: ${reason}`,
  savedWithoutResult: (reason) => `The file was saved, but without its results, which could not be computed. Reason: ${reason}`,
  onlyFirst: (name, others) =>
    `Only one of ${others + 1} files was opened, “${name}”. Each file replaces the one before: drop them one at a time.`,
  refused: (name) => `“${name}” was not opened`,
  refusedCount: (count) =>
    count === 1 ? 'It has one fault. What was on screen has not changed.' : `It has ${count} faults. What was on screen has not changed.`,
  understood: 'OK',
}
