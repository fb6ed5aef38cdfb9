export const slider = {
  reset: '恢复模型原值（也可双击滑块）',
  resetOne: (what: string): string => `恢复原值：${what}`,
  typeValue: (what: string): string => `输入数值：${what}`,
}

export const grounds = {
  own: '模型取值',
  range: { whole: '最低–最高', likely: 'P10–P90' },
  distribution: '分布',
  neutral: '若说法不成立',
  judgement: '判断',
  derivation: '推算过程',
  sources: (count: number): string => `来源 ${count} 个`,
  noSources: (reason: string): string => `来源读取失败：${reason}`,
  confidence: { A: '官方或经审计', B: '研究或行业媒体', C: '个案' },
}

export const distributions = { fixed: '固定', uniform: '均匀', triangular: '三角', pert: 'PERT', normal: '正态', lognormal: '对数正态' }

export const factors = {
  group: '共同因素',
  hint: '0：模型设定；+1：比设定好一个标准差。',
  scale: '0 为模型设定；+1 为比设定好一个标准差，−1 为差一个。抽样中约六分之一高于 +1，约六分之一低于 −1。',
  moves: (count: number): string => `带动 ${count} 项假设`,
  movesShort: (count: number): string => `带动 ${count} 项`,
  loading: '各假设与因素的相关程度，−1 到 1；为负则随因素上升而下降。',
  fixed: '固定，不随动',
  stands: (value: string, factor: string, moved: string): string => `当前为 ${value}：共同因素“${factor}”已调到 ${moved}。`,
}

/** The name of a field, with the money that a bare number in it is in. */
export const inMoney = (name: string, money: string): string => `${name}（${money}）`

/** Why a number that was understood is not taken: it lies outside its bounds. */
export const outside = (found: string, bounds: string): string => `${found} 超出允许的 ${bounds}。`
