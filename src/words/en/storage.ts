import type * as zh from '../zh-CN/storage.ts'

/** What is kept on this device, in English. */
export const storage: typeof zh.storage = {
  refused:
    'This browser does not let the page keep anything on this device. Save the scenario to a file before you leave, or the changes are lost.',
  silent:
    'The storage of this device does not answer, and the changes are not kept for now. Save the scenario to a file before you leave, or they are lost.',
  unreadable:
    'The last change came out as something that this app cannot read again, so it was not kept; what was kept before is still there. The fault is the app’s. Save the unreadable text to a file.',
  unopened: (title) =>
    `“${title}”, kept on this device, cannot be read and was not opened. It stays in the library as it is and is not overwritten; you can save it to a file.`,
  saveText: 'Save the text to a file',
  notDone: 'That was not done, because a scenario file could not hold it:',
  along: (count) => `${count === 1 ? '1 own observation' : `${count} own observations`} went along: what they are of is no longer there.`,
  alongStep: (step, count) => `${step} (with ${count === 1 ? '1 observation' : `${count} observations`})`,
  full: 'There is no room left on this device, and the last changes are not kept. Save the scenario to a file before you leave, or delete some in the library.',
  copied: (title, copy) =>
    `“${title}” is open in another window too. So that neither overwrites the other, this window works on a copy, “${copy}”; once changed, it is kept in the library.`,
}
