/** Earlier states of a scenario, in Chinese. */
export const history = {
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
