import type * as zh from '../zh-CN/storage.ts'

/** What is kept on this device, in English. */
export const storage: typeof zh.storage = {
  refused:
    'This browser does not let the page keep anything on this device. Save the scenario to a file before you leave, or the changes are lost.',
  silent:
    'The storage of this device is not responding, so changes are not being kept. Save the scenario to a file before you leave, or they are lost.',
  unreadable:
    'The last change produced text that this app cannot read back, so it was not kept; what was kept before is safe. This is a bug in the app. Save the unreadable text to a file.',
  unopened: (title) =>
    `“${title}”, kept on this device, cannot be read and was not opened. It stays in the library as it is and is not overwritten; you can save it to a file.`,
  saveText: 'Save the text to a file',
  notDone: 'Not done, because a scenario file could not hold it:',
  along: (count) => `${count === 1 ? '1 own observation' : `${count} own observations`} removed too: what they measured is gone.`,
  alongStep: (step, count) => `${step} (with ${count === 1 ? '1 observation' : `${count} observations`})`,
  full: 'This device is out of space, so the last changes are not kept. Save the scenario to a file before you leave, or delete some in the library.',
  copied: (title, copy) =>
    `“${title}” is open in another window too. So that neither overwrites the other, this window works on a copy, “${copy}”; once changed, it is kept in the library.`,
}
