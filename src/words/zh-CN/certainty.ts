/** How sure an assumption is, and how that is changed. */
export const certainty = {
  title: '有多确定？',
  ends: { whole: { low: '最低', high: '最高' }, likely: { low: 'P10', high: 'P90' } },
  means: {
    fixed: '固定取该值，不抽样。',
    uniform: '从最低到最高，概率处处相同。',
    triangular: '取值处概率最高，向两端直线下降。',
    pert: '取值处概率最高，曲线平滑，两端很少出现。',
    normal: '低于 P10、高于 P90 各占一成；峰在两者正中，与取值无关。',
    lognormal: '低于 P10、高于 P90 各占一成；恒大于零，右侧长尾。',
  },
  legend: { dot: '圆点：取值', both: '圆点：取值；虚线：模型原分布' },
  held: (share: string, bound: string): string => `${share} 的抽样落在界限之外，按 ${bound} 计。`,
  note: '备注',
  noteHint: '理由，随情景一起保存',
  reset: '恢复模型的分布',
  refused: (why: string): string => `未采用：${why}`,
  why: {
    aboveValue: (found: string, value: string): string => `${found} 高于取值 ${value}。`,
    belowValue: (found: string, value: string): string => `${found} 低于取值 ${value}。`,
    noWidth: 'P10 必须小于 P90。',
    notPositive: (found: string): string => `对数正态的 P10 必须大于零，这里会是 ${found}。`,
  },
}
