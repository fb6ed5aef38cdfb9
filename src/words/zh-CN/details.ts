/** What a scenario is called and rests on, in Chinese. */
export const details = {
  lead: '名称和说明写在文件里，随文件走；两种语言各有一份。年份与抽样决定看哪些年、每个数字凭什么算出来。',
  description: '说明',
  years: '年份',
  draws: '抽样',
  numbers: { startYear: '第一年', years: '看几年', samples: '抽样次数', seed: '种子' },
  hints: {
    startYear: (own: number): string => `模型自己从 ${own} 年起`,
    years: (own: number): string => `第一年也算；模型自己看 ${own} 年`,
    samples: (): string => '存文件、导出和命令行用；屏幕上的次数写在数字旁边',
    seed: (): string => '同一个种子，同一批随机数',
  },
  outside: (name: string, low: string, high: string): string => `没有采用：“${name}”要填 ${low} 到 ${high} 之间的整数。`,
  reset: '恢复模型的年份与抽样',
}
