/** 说法页。 */
export const claims = {
  title: (count: number): string => `文章里的 ${count} 句话，你各信几分？`,
  lead: '每句话都原文照录，旁边是我们的读法：它影响模型的哪些参数。把一句话的可信度调到 0，就能看到去掉它的结果。',
  worth: '每句话值多少钱',
  credence: '可信度',
  all: { saves: '所有节省说法', limits: '所有限制说法' },
  sides: {
    saves: { title: (count: number): string => `说能省钱的 ${count} 句`, meaning: '不信，就一分不省。' },
    limits: { title: (count: number): string => `说有阻碍的 ${count} 句`, meaning: '不信，阻碍就消失。' },
    signals: { title: (count: number): string => `说别处受益的 ${count} 句`, meaning: '不影响任何参数；旁边列出各行业的测算结果作对照。' },
  },
  worthOf: (worth: string): string => `价值 ${worth}`,
  governs: (count: number): string => `影响 ${count} 项假设`,
  mixed: (mean: string): string => `各不相同，平均 ${mean}`,
  believeAgain: (what: string, about: string): string => `恢复全信：${what}${about}`,
  inFull: '恢复全信',
  output: '输出',
}
