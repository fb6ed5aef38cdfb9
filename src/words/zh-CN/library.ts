/** The library of scenarios that are kept on this device, in Chinese. */
export const library = {
  menu: '情景库',
  title: '情景库',
  lead: '你改过的情景都自动存在这台设备的浏览器里，清除网站数据会把它们一起清掉；要长久保留或发给别人，请存成文件。',
  search: '搜索名称、说明',
  nothing: '还没有情景。改动任何一项假设，这里就会有。',
  notFound: (wanted: string): string => `没有与“${wanted}”相符的情景。`,
  failed: (reason: string): string => `情景库没有照办：${reason}`,
  unreadable: '这个情景读不出来，没有打开。',
  untitled: '未命名',
  open: (title: string): string => `打开“${title}”`,
  here: '正在使用',
  elsewhere: '在另一个窗口里打开着',
  changed: '已改动，还没有自己的名字',
  keptAt: (time: string): string => `${time}存`,
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
