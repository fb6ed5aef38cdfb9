/** Earlier states of a scenario, in Chinese. */
export const history = {
  menu: '历史版本',
  title: (title: string): string => `“${title}”的历史版本`,
  lead: '一小时内每分钟保留一版，越早间隔越长。恢复操作也可撤销。',
  nothing: '暂无历史：改动后会自动保留。',
  now: '当前版本',
  restore: '恢复',
  restoreOf: (time: string): string => `恢复到 ${time} 的版本`,
  firstDiffers: (count: number): string => (count === 0 ? '最早的一版：模型原值' : `最早的一版：与模型有 ${count} 处不同`),
  same: '内容未变',
  unreadable: '该版本无法读取。',
  others: (count: number): string => `另有 ${count} 处`,
  more: (count: number): string => `再列 ${count} 版`,
}
