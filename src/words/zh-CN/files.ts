/** Opening and saving, in Chinese. */
export const files = {
  menu: '情景',
  all: '全部情景',
  shipped: '现成的情景',
  shippedLead: '应用自带，打开后可任意修改；原情景留在情景库里，也可撤销。',
  name: '名称',
  /** What is no longer the shipped scenario whose name it has. */
  details: '名称与设定',
  open: '打开文件',
  save: '存成文件',
  saving: '正在存……',
  saved: (name: string): string => `已保存为“${name}”`,
  resetAll: '全部恢复原值',
  stays: '全部计算在本机完成；除非您自行发送文件或链接，情景不会离开本机。',
  dropHere: '松手即打开情景文件',
  opened: (title: string): string => `已打开情景“${title}”`,
  notRead: (name: string, reason: string): string => `未能读取“${name}”：${reason}`,
  notSaved: (reason: string): string => `未能存成文件：${reason}`,
  savedWithoutResult: (reason: string): string => `文件已保存，但计算失败，未写入结果。原因：${reason}`,
  onlyFirst: (name: string, others: number): string =>
    `放下了 ${others + 1} 个文件，只打开了第一个“${name}”。新打开的会替换原来的，请逐个拖入。`,
  refused: (name: string): string => `没有打开“${name}”`,
  refusedCount: (count: number): string => `其中有 ${count} 处问题。屏幕上的内容没有变。`,
  understood: '知道了',
}
