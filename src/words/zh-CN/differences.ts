/** What differs from the model, in Chinese. */
export const differences = {
  menu: (count: number): string => (count === 0 ? '与模型没有不同' : `与模型不同 ${count} 处`),
  title: (count: number): string => (count === 0 ? '本情景未改动任何默认值' : `与模型不同的 ${count} 处`),
  lead: '情景文件只记录这些改动，每一处都可单独恢复。',
  nothing: '全部假设和可信度取模型默认值。',
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
  format: (name: string): string => `品类“${name}”`,
  metric: (name: string): string => `指标“${name}”`,
  story: (way: string, steps: number): string => `故事${way}${steps > 0 ? `，共 ${steps} 步` : ''}`,
  ways: { added: '新增', removed: '去掉', changed: '改过' },
  /** What became of something of one’s own. */
  became: (what: string, way: string): string => `${what}${way}`,
  observations: (way: string, count: number): string => `自己的观察${way}，共 ${count} 条`,
  room: (way: string, count: number): string => `现场答案${way}，共 ${count} 份`,
  simulation: '年份与抽样',
  simulationOf: (start: number, years: number, samples: string, seed: number): string =>
    `${start} 年起 ${years} 年，${samples} 次抽样，种子 ${seed}`,
  scope: '查看范围',
  scopeOf: (projects: number | undefined, until: number | undefined): string =>
    [
      projects === undefined ? '整个市场' : `我们自己的项目，一年 ${projects} 个`,
      ...(until === undefined ? [] : [`截至 ${until} 年`]),
    ].join('，'),
  needed: (name: string): string => `“${name}”还被其他公式引用，不能单独去掉。`,
}
