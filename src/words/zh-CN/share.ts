/** The dialog of the link, in Chinese. */
export const share = {
  title: (scenario: string): string => `分享“${scenario}”`,
  holds: (version: number): string =>
    `链接包含该情景相对模型第 ${version} 版的全部改动：名称、假设和备注、可信度、自建的品类和公式、故事。对方打开后看到的数字完全一致。内容都在 # 之后，不经过任何服务器。`,
  link: '链接',
  copy: '复制链接',
  copied: '链接已复制',
  notCopied: '浏览器不允许复制，请选中上面的链接自行复制。',
  fits: (length: string): string => `${length} 个字符，聊天软件和邮件都放得下。`,
  tooLong: (length: string, limit: string): string => `${length} 个字符，超过 ${limit}，有些聊天软件会截断。建议改发文件。`,
  local: '该网址仅在本机有效：对方须在自己的设备上以相同网址打开本应用，否则请发文件。',
  code: '链接的二维码',
  codeUse: '现场用手机扫码即可打开。',
  noCode: (limit: string): string => `链接超过 ${limit} 个字符，二维码过密，现场难以扫描。请发链接或文件。`,
  enlarge: '放大二维码',
  shrink: '缩小二维码',
  file: '存成文件',
  failed: (reason: string): string => `链接生成失败：${reason}`,
}
