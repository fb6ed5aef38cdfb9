/** A newer version of the model than the scenario’s own, in Chinese. */
export const modelUpdate = {
  step: (from: number, to: number): string => `模型由第 ${from} 版改为第 ${to} 版`,
  restsOn: (version: number): string => `按模型第 ${version} 版计算。`,
  kept: (from: number, to: number): string => `该情景按模型第 ${from} 版计算，结果不变；现已有第 ${to} 版。`,
  counts: (assumptions: number, equations: number): string =>
    `${assumptions} 项假设、${equations} 条公式${assumptions + equations === 0 ? '都没有变' : '不同'}。`,
  /** What of the user's own would become of it. */
  own: (moved: number, lost: number): string =>
    [
      ...(moved > 0 ? [`您的 ${moved} 项内容换位后仍有效`] : []),
      ...(lost > 0 ? [`${moved > 0 ? '' : '您的 '}${lost} 项内容无法保留`] : []),
    ].join('，') + (moved + lost > 0 ? '。' : ''),
  total: (before: string, after: string): string => `改用后，各行业合计净现值平均从 ${before} 变为 ${after}。`,
  look: '查看变化',
  lookMenu: (to: number): string => `第 ${to} 版的变化`,
  adopt: (to: number): string => `改用第 ${to} 版`,
  stay: (from: number): string => `留在第 ${from} 版`,
  adopted: (to: number): string => `已改用模型第 ${to} 版，可以撤销`,
}
