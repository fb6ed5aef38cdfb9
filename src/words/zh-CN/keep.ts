/** What is kept on this device, in Chinese. */
export const keeping = {
  refused: '浏览器不让本页在这台设备上存东西。离开前请把情景存成文件，否则改动会丢失。',
  silent: '这台设备的存储没有回应，改动暂时没有存下来。离开前请把情景存成文件，否则改动会丢失。',
  unreadable: '刚才的改动写成了本应用自己读不回来的内容，所以没有存；之前存下的还在。这是本应用的错误。请把读不回来的内容存成文件。',
  unopened: (title: string): string => `这台设备上存着的“${title}”读不出来，没有打开。它原样留在情景库里，不会被覆盖；也可以把它存成文件。`,
  saveText: '把内容存成文件',
  notDone: '这一步没有做，因为情景文件放不下：',
  along: (count: number): string => `一起去掉了 ${count} 条自己的观测：它们说的指标或行业已经不在了。`,
  alongStep: (step: string, count: number): string => `${step}（连同 ${count} 条观测）`,
  full: '这台设备上没有空间了，刚才的改动没有存下来。离开前请把情景存成文件，或在情景库里删掉不用的。',
  copied: (title: string, copy: string): string =>
    `“${title}”也在另一个窗口里打开着。为了互不覆盖，这个窗口改的是副本“${copy}”，有改动就会存进情景库。`,
}

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
  keptAt: (time: string): string => `${time}存`,
  duplicate: '复制',
  rename: '改名',
  remove: '删除',
  ofWhich: (action: string, title: string): string => `${action}：${title}`,
  name: '新名称',
  removed: (title: string): string => `已删除“${title}”。`,
  bringBack: '撤销删除',
}

export const past = {
  menu: '历史版本',
  title: (title: string): string => `“${title}”的历史版本`,
  lead: '一小时内每分钟留一版，越久远留得越稀。恢复某一版本身也可以撤销。',
  nothing: '还没有历史：改动之后这里才有。',
  now: '现在的样子',
  restore: '恢复',
  restoreOf: (time: string): string => `恢复到 ${time} 的样子`,
  firstDiffers: (count: number): string => (count === 0 ? '最早的一版：模型原值' : `最早的一版：与模型有 ${count} 处不同`),
  same: '内容未变',
  unreadable: '这一版读不出来。',
  others: (count: number): string => `另有 ${count} 处`,
  more: (count: number): string => `再列 ${count} 版`,
}

export const differences = {
  menu: (count: number): string => (count === 0 ? '与模型没有不同' : `与模型不同 ${count} 处`),
  title: (count: number): string => (count === 0 ? '与模型没有不同' : `与模型不同的 ${count} 处`),
  lead: '情景文件只记这些。每一处都可以单独恢复。',
  nothing: '所有假设和可信度都是模型原值。',
  all: '全部恢复原值',
  assumptions: (count: number): string => `假设 ${count} 项`,
  credences: (count: number): string => `可信度 ${count} 项`,
  own: (count: number): string => `自己的内容 ${count} 项`,
  what: '项目',
  model: '模型',
  now: '现在',
  action: '恢复',
  reset: '恢复',
  note: (note: string): string => `备注：${note}`,
  industry: (name: string): string => `行业“${name}”`,
  metric: (name: string): string => `指标“${name}”`,
  story: (way: string, steps: number): string => `故事${way}${steps > 0 ? `，共 ${steps} 步` : ''}`,
  ways: { added: '新增', removed: '去掉', changed: '改过' },
  observations: (way: string, count: number): string => `自己的观测${way}，共 ${count} 条`,
  simulation: '年份与抽样',
  simulationOf: (start: number, years: number, samples: string, seed: number): string =>
    `${start} 年起 ${years} 年，${samples} 次抽样，种子 ${seed}`,
  needed: (name: string): string => `“${name}”还有别的公式要用，不能单独去掉。`,
}

/** Steps that concern the whole scenario. */
export const wholeSteps = {
  restored: (time: string): string => `恢复到 ${time} 的样子`,
  copied: (title: string): string => `另一个窗口改了同一情景，这里改成副本“${title}”`,
  resetOwn: {
    industry: (name: string): string => `行业“${name}”恢复模型原样`,
    metric: (name: string): string => `去掉指标“${name}”`,
  },
  resimulated: '改了年份与抽样',
  described: '改了情景说明',
  resetSimulation: '年份与抽样恢复原值',
}

/** What copies of a scenario are called, and the mark at the end of a title that is one's already. */
export const copies = {
  mark: /（副本\d*）$/u,
  title: (name: string, count: number): string => `${name}（副本${count === 1 ? '' : count}）`,
}
