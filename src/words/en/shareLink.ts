import type * as zh from '../zh-CN/shareLink.ts'

/** What leads to the link to a scenario, and that one was not opened, in English. */
export const shareLink: typeof zh.shareLink = {
  open: 'Share',
  refused: 'The link was not opened',
}
