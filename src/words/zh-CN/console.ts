/** What the command line says, in Chinese. */
export const console = {
  ownValues: '模型原值',

  /** What `--help` prints; `scenarios` are the names of those that come with the app. */
  help: (scenarios: string): string => `AI 视频如何改变短剧、广告和游戏的制作成本。

  npm run --silent simulate -- [文件] [选项]

文件可以是情景文件、表示标准输入的 -，或随应用附带的情景名：
${scenarios}。
不写文件：模型原值。

  --json            JSON：各变量按行业、成本项或收款方，每年一个数
  --csv             CSV：每个变量、成员和年份一行
                    两者都不写：便于阅读的表格
  --point           各假设取设定值，不抽样
  --samples N       抽样次数，1 到 1000000
  --seed N          随机种子，0 到 4294967295
  --set PATH=VALUE  改动一处：liveSeries.adoptionCap=0.5、credence.ip-to-series=0；可重复
  --variable NAME   只输出该变量；可重复
  --xlsx OUT        公式可重算的工作簿，中英双语，附抽样分位数
  --pptx OUT        幻灯片，图表可编辑，语言随终端
  --model[=FORMAT]  输出模型本身而非数字：md（Markdown，不写 FORMAT 即是）或 tex（LaTeX），
                    用终端的语言
  -h, --help        本页

退出码 0：完成；2：参数或文件有误，原因见标准错误输出。
`,

  didYouMean: (near: string): string => `是否想写 ${near}？`,
  'unknown-option': (option: string): string => `没有选项 ${option}。`,
  'needs-value': (option: string): string => `${option} 后面缺少值。`,
  'takes-no-value': (option: string): string => `${option} 不带值。`,
  twice: (option: string): string => `${option} 只能写一次。`,
  'not-a-number': (option: string, found: string, least: number, most: number): string =>
    `${option} 是 ${found}，应是 ${least} 到 ${most} 的整数。`,
  'no-such-format': (found: string, known: readonly string[]): string => `--model=${found}：没有这种格式。可用：${known.join('、')}。`,
  'not-a-setting': (found: string): string => `--set ${found}：应写成 PATH=VALUE，例如 liveSeries.adoptionCap=0.5。`,
  'more-than-one-file': (files: readonly string[]): string => `只能读一个文件，这里有 ${files.join('、')}。`,
  'not-together': (options: readonly string[]): string => `${options.join(' 和 ')} 不能同时使用。`,
  'unknown-variable': (name: string): string => `没有变量 ${name}。`,
  'no-such-file': (name: string, hint: string, known: readonly string[]): string =>
    `没有文件 ${name}，scenarios/ 里也没有这个情景。${hint}已有的情景：${known.join('、')}。`,
  'unwritable-file': (name: string, reason: string): string => `${name} 无法写入：${reason}。`,
  'unreadable-file': (name: string, reason: string): string => `${name} 无法读取：${reason}。`,

  /** What has changed since a file was saved. */
  drift: {
    'file-edited': (): string => '文件保存后被手工改过',
    'model-changed': (versions: string): string => `保存后模型有变（${versions}）`,
    'engine-changed': (versions: string): string => `保存后计算引擎有变（${versions}）`,
    moved: (causes: readonly string[], figures: readonly string[]): string =>
      `${causes.join('；')}。totalNpv（元）：${figures.join('，')}。`,
    notMoved: (causes: readonly string[]): string => `${causes.join('；')}。totalNpv 没有变。`,
  },
  /** A newer version of the model than the file's; `moved` is said of the total where it can be told. */
  modelUpdate: (from: number, to: number, assumptions: number, equations: number, moved: string): string =>
    `按模型第 ${from} 版计算，已有第 ${to} 版：${assumptions} 项假设、${equations} 条公式不同${moved}。`,
  wouldMove: (before: number, after: number): string => `；totalNpv（元）会从 ${before} 变为 ${after}`,
}
