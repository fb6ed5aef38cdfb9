import type * as zh from '../zh-CN/share.ts'

/** The dialog of the link, in English. */
export const share: typeof zh.share = {
  title: (scenario) => `Share “${scenario}”`,
  holds: (version) =>
    `The link holds everything that differs from version ${version} of the model: name, changed assumptions with their notes, credences, your own formats and formulas, the story. Whoever opens it sees the same numbers. It all comes after the #, which is never sent to a server.`,
  link: 'Link',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser did not allow copying; select the link above and copy it yourself.',
  fits: (length) => `${length} characters: short enough for chat and email.`,
  tooLong: (length, limit) => `${length} characters, more than ${limit}: some chat apps would cut it off. Send the file instead.`,
  local:
    'This address works on this device only: others need the app at the same address on theirs. If they do not have it, send the file.',
  code: 'The link as a QR code',
  codeUse: 'People in the room can open it with their phone camera.',
  noCode: (limit) =>
    `With more than ${limit} characters the QR code would be too fine for a phone across the table. Send the link or the file.`,
  enlarge: 'Enlarge the QR code',
  shrink: 'Shrink the QR code',
  file: 'Save to file',
  failed: (reason) => `The link could not be created: ${reason}`,
}
