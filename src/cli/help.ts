import type { Text } from '../model/text.ts'

/** What the command line can do, as `--help` prints it. */
export function help(scenarios: readonly string[]): Text {
  const names = scenarios.join(', ')
  return {
    en: `What AI video does to the cost of short drama, advertising and games.

  npm run --silent simulate -- [FILE] [options]

FILE is a scenario file, - for standard input, or the name of a scenario that comes with the app:
${names}.
Without one: the model's own values.

  --json            JSON: every variable by industry, line or recipient, one number a year
  --csv             CSV: one row per variable, member and year
                    Without either: a table to read
  --point           every assumption at its value, no draws
  --samples N       how many draws, 1 to 1000000
  --seed N          which draws, 0 to 4294967295
  --set PATH=VALUE  change one thing: shortDrama.adoptionCap=0.5, credence.ip-to-series=0; may be repeated
  --variable NAME   only this variable; may be repeated
  --xlsx OUT        a workbook of live formulas, in Chinese and English, with the percentiles of the draws
  --pptx OUT        slides with charts that can be edited, in the language of the terminal
  -h, --help        this page

Exit 0: done. Exit 2: bad arguments or a bad file, explained on standard error.
`,
    'zh-CN': `AI 视频如何改变短剧、广告和游戏的制作成本。

  npm run --silent simulate -- [文件] [选项]

文件可以是情景文件、表示标准输入的 -，或随应用附带的情景名：
${names}。
不写文件：模型自己的数值。

  --json            JSON：各变量按行业、成本项或收款方，每年一个数
  --csv             CSV：每个变量、成员和年份一行
                    两者都不写：便于阅读的表格
  --point           每个假设取其数值，不抽样
  --samples N       抽样次数，1 到 1000000
  --seed N          随机种子，0 到 4294967295
  --set PATH=VALUE  改动一处：shortDrama.adoptionCap=0.5、credence.ip-to-series=0；可重复
  --variable NAME   只要这个变量；可重复
  --xlsx OUT        公式可重算的工作簿，中英双语，附抽样分位数
  --pptx OUT        幻灯片，图表可编辑，语言随终端
  -h, --help        本页

退出码 0：完成；2：参数或文件有误，原因见标准错误输出。
`,
  }
}
