/** The link to a scenario, in Chinese. */
export const share = {
  open: '分享',
  refused: '没有打开这个链接',
  title: (scenario: string): string => `分享“${scenario}”`,
  holds: (version: number): string =>
    `链接里有这个情景与模型第 ${version} 版的全部不同：名称、改过的假设和备注、可信度、自建的行业和公式、讲稿。打开链接的人看到同样的数字。内容都在 # 之后，不经过任何服务器。`,
  link: '链接',
  copy: '复制链接',
  copied: '链接已复制',
  notCopied: '浏览器不允许复制，请在上面选中后自行复制。',
  fits: (length: string): string => `${length} 个字符，聊天软件和邮件都放得下。`,
  tooLong: (length: string, limit: string): string => `${length} 个字符，超过 ${limit}，有些聊天软件会截断。建议改发文件。`,
  local: '这个网址只在本机有效：对方要在自己的设备上用同样的网址打开本应用。不然请发文件。',
  code: '链接的二维码',
  codeUse: '会场里的人用手机扫码即可打开。',
  noCode: (limit: string): string => `链接超过 ${limit} 个字符，做成二维码太密，隔着会议桌扫不出来。请发链接或文件。`,
  enlarge: '放大二维码',
  shrink: '缩小二维码',
  file: '存成文件',
  failed: (reason: string): string => `没能生成链接：${reason}`,
}
