/** 说法页。 */
export const claims = {
  title: (count: number): string => `文章里的 ${count} 句话，您各信几分？`,
  lead: '每句均为原文，旁边是我们的解读：影响模型的哪些参数。把可信度调到 0，即可看到不计这句话的结果。“价值”按当前所选行业或品类计。',
  worth: '每句话值多少钱',
  credence: '可信度',
  all: { saves: '全部利好说法', limits: '全部限制说法' },
  sides: {
    saves: { title: (count: number): string => `利好说法 ${count} 句`, meaning: '不信，就一分不省。' },
    limits: { title: (count: number): string => `限制说法 ${count} 句`, meaning: '不信，限制就不存在。' },
    signals: { title: (count: number): string => `产业链信号 ${count} 句`, meaning: '不影响任何参数；旁边列出测算结果作对照。' },
  },
  worthOf: (worth: string): string => `价值 ${worth}`,
  worthNothing: '对当前所选几乎没有影响',
  governs: (count: number): string => `影响 ${count} 项假设`,
  mixed: (mean: string): string => `各不相同，平均 ${mean}`,
  believeAgain: (what: string, about: string): string => `恢复全信：${what}${about}`,
  inFull: '恢复全信',
  output: '输出',
}
