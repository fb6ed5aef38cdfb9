import type * as zh from '../zh-CN/travel.ts'

/** A newer version of the model than the scenario's own, in English. */
export const newer: typeof zh.newer = {
  step: (from, to) => `Model version ${from} → ${to}`,
  restsOn: (version) => `Computed with version ${version} of the model.`,
  kept: (from, to) => `This scenario is computed with version ${from} of the model, as it always was. Version ${to} is there now:`,
  counts: (assumptions, equations) =>
    assumptions + equations === 0
      ? 'no assumption and no equation differs.'
      : `${count(assumptions, 'assumption')} and ${count(equations, 'equation')} differ.`,
  total: (before, after) => `With it, the total net present value would go from ${before} to ${after}.`,
  look: 'See what differs',
  lookMenu: (to) => `What version ${to} would change`,
  adopt: (to) => `Use version ${to}`,
  stay: (from) => `Stay with version ${from}`,
  adopted: (to) => `Now computed with version ${to} of the model; this can be undone`,
  title: (to) => `What version ${to} of the model would change`,
  body: 'The changes',
  version: (version) => `Version ${version}`,
  figures: 'Key figures',
  figuresNote: (year) => `Every assumption at its value; yearly figures of ${year}`,
  notMoved: 'No key figure would move.',
  assumptions: (number) => (number === 1 ? '1 assumption differs' : `${number} assumptions differ`),
  equations: (number) => (number === 1 ? '1 equation differs' : `${number} equations differ`),
  same: 'The assumptions and equations of both versions are the same.',
  absent: 'not there',
  overridden: (value) => `Your own ${value} stays`,
  onlyLinks: 'Same numbers, tied otherwise to claims or to other assumptions',
  lost: 'These parts of the scenario have no place in the new version and would be left out:',
  stuck: 'The scenario cannot use the new version, because:',
}

const count = (number: number, noun: string): string => (number === 1 ? `1 ${noun}` : `${number} ${noun}s`)

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
  fileHolds:
    'Files and links hold only what differs from the model. A file also keeps what it came to when it was saved, so that whoever opens it later can tell whether that has changed.',
}
