/** The library of scenarios that are kept on this device, in Chinese. */
export const library = {
  menu: '情景库',
  title: '情景库',
  lead: '改过的情景自动存在本机浏览器里，清除网站数据会一并清除；需长期保留或发给他人，请存成文件。',
  search: '搜索名称、说明',
  nothing: '暂无情景。改动任何一项假设后会自动保存。',
  notFound: (wanted: string): string => `没有与“${wanted}”相符的情景。`,
  failed: (reason: string): string => `情景库操作失败：${reason}`,
  unreadable: '该情景无法读取，未打开。',
  untitled: '未命名',
  open: (title: string): string => `打开“${title}”`,
  here: '正在使用',
  elsewhere: '在另一个窗口里打开着',
  changed: '已改动，尚未命名',
  keptAt: (time: string): string => `${time}保存`,
  duplicate: '复制',
  rename: '改名',
  remove: '删除',
  ofWhich: (action: string, title: string): string => `${action}：${title}`,
  name: '新名称',
  removed: (title: string): string => `已删除“${title}”。`,
  bringBack: '撤销删除',
}

/** What copies of a scenario are called, and the mark at the end of a title that is one's already. */
export const copies = {
  mark: /（副本\d*）$/u,
  title: (name: string, count: number): string => `${name}（副本${count === 1 ? '' : count}）`,
}
