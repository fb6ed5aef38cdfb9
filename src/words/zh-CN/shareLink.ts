/** What leads to the link to a scenario, and that one was not opened, in Chinese. */
export const shareLink = {
  open: '分享',
  refused: '链接未打开',
}
