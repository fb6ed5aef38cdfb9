/** A newcomer's first minute, in Chinese: a question, then its answer. */
export const welcome = {
  question: '您在哪个行业？',
  lead: 'AI 视频会如何改变这一行的制作成本？选一个，立即看结论。',
  everyIndustry: '都看看',
  finding: '目前的结论',
  basis: (assumptions: number, claims: number): string =>
    `结论由 ${assumptions} 项假设算出，每项附依据，不少来自一篇文章里的 ${claims} 句话。信不信由您：改一项，结论随之变化。`,
  doubt: '改一项假设看看',
  claims: '逐句看说法',
  evidence: '对照实况',
  tour: '两分钟导览',
  again: '换一个行业',
  skip: '跳过，直接进入',
}
