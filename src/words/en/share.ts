import type * as zh from '../zh-CN/share.ts'

/** The link to a scenario, in English. */
export const share: typeof zh.share = {
  open: 'Share',
  refused: 'The link was not opened',
  title: (scenario) => `Share “${scenario}”`,
  holds: (version) =>
    `The link holds all in which this scenario differs from version ${version} of the model: its name, changed assumptions with their notes, credences, industries and formulas of your own, the story. Whoever opens it sees the same numbers. All of it stands behind the #, which no server gets to see.`,
  link: 'Link',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser did not allow copying; select the link above and copy it yourself.',
  fits: (length) => `${length} characters: fits into chat programs and e-mail.`,
  tooLong: (length, limit) => `${length} characters, more than ${limit}: some chat programs would cut it off. Better send the file.`,
  local: 'This address is good on this device only: others need the app at the same address on theirs. If they have not, send the file.',
  code: 'The link as a QR code',
  codeUse: 'People in the room open it with their phone’s camera.',
  noCode: (limit) =>
    `With more than ${limit} characters the QR code would be too fine for a phone across the table. Send the link or the file.`,
  enlarge: 'Enlarge the QR code',
  shrink: 'Shrink the QR code',
  file: 'Save to file',
  failed: (reason) => `The link could not be made: ${reason}`,
}
