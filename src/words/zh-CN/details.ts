/** What a scenario is called and rests on, in Chinese. */
export const details = {
  lead: '名称和说明随文件保存，中英文各一份。年份与抽样决定测算期和抽样精度。',
  description: '说明',
  years: '年份',
  draws: '抽样',
  numbers: { startYear: '起始年', years: '年数', samples: '抽样次数', seed: '种子' },
  hints: {
    startYear: (own: number): string => `模型默认 ${own} 年`,
    years: (own: number): string => `含起始年；模型默认 ${own} 年`,
    samples: (): string => '用于存文件、导出和命令行；屏幕所用次数见数字旁',
    seed: (): string => '种子相同，随机数相同',
  },
  outside: (name: string, low: string, high: string): string => `未采用：“${name}”须为 ${low} 到 ${high} 之间的整数。`,
  reset: '恢复模型的年份与抽样',
}
