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
  --samples [N]     抽样次数，1 到 1000000；不写数则同 --draws
  --seed N          随机种子，0 到 4294967295
  --set PATH=VALUE  改动一处：liveSeries.adoptionCap=0.5、credence.ip-to-series=0；可重复
  --variable NAME   只输出该变量；可重复
  --sweep PATH=FROM:TO:STEPS
                    PATH 从 FROM 到 TO 等距取 STEPS 个值，各值用同一组抽样；
                    写两个则成网格。不写 --variable 时只看各行业合计净现值
  --draws           逐次输出抽样结果，每次、每个变量、成员和年份一行，边算边写；
                    默认 CSV，加 --json 则每行一个 JSON
  --explain NAME    说明一个变量或假设：定义、公式、单位、维度、由什么算出、
                    依据的原文与来源、又影响什么。变量可写明成员：liveSeries.npv
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
  'not-a-sweep': (found: string): string =>
    `--sweep ${found}：应写成 PATH=FROM:TO:STEPS，三处都是数，例如 liveSeries.adoptionCap=0.2:0.8:7。`,
  'not-a-count-of-steps': (path: string, found: string, least: number, most: number): string =>
    `--sweep ${path} 的步数是 ${found}，应是 ${least} 到 ${most} 的整数。`,
  'too-many-sweeps': (count: number): string => `--sweep 最多写两个，这里有 ${count} 个。`,
  'too-many-steps': (count: number, most: number): string => `两个 --sweep 合起来有 ${count} 步，最多 ${most} 步：请减少其中一个的步数。`,
  'swept-twice': (path: string): string => `--sweep ${path} 写了两次：两个 --sweep 应改动不同的假设或可信度。`,
  'more-than-one-file': (files: readonly string[]): string => `只能读一个文件，这里有 ${files.join('、')}。`,
  'not-together': (options: readonly string[]): string => `${options.join(' 和 ')} 不能同时使用。`,
  'unknown-variable': (name: string): string => `没有变量 ${name}。`,
  'nothing-to-explain': (name: string): string => `--explain ${name}：没有这个变量或假设。`,
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

  /** Tables of a sweep. */
  sweep: {
    model: (id: string, version: number, first: number, last: number, run: string): string =>
      `模型 ${id} 第 ${version} 版，${first} 至 ${last} 年，${run}`,
    drawn: (samples: number, seed: number): string => `每一步都用同一组抽样：${samples} 次，种子 ${seed}`,
    atValue: '各假设取设定值',
    swept: (path: string, name: string): string => `${path}：${name}`,
    grid: (down: string, across: string): string => `纵 ${down}，横 ${across}`,
    point: '设定值下',
    mean: '均值',
    p5: 'P5',
    p50: 'P50',
    p95: 'P95',
    loss: '亏损概率',
  },

  /** What `--explain` says. */
  explain: {
    title: (title: string, name: string): string => `${title}（${name}）`,
    unit: (unit: string): string => `单位：${unit}`,
    dimensions: (by: readonly string[]): string => (by.length === 0 ? '维度：无，只有一个数' : `维度：${by.join('、')}`),
    bounds: (range: string): string => `可取：${range}`,
    formula: (formula: string, inWords: string): string => `公式：${formula}\n      ${inWords}`,
    drawn: (samples: number, seed: number): string => `当前值：${samples} 次抽样的均值，括号内为 P5 到 P95，种子 ${seed}`,
    atValue: '当前值：各假设取设定值',
    told: (mean: string, range: string): string => `${mean}（${range}）`,
    inputs: '由什么算出',
    byHand: (year: number | undefined): string => (year === undefined ? '手工验算：各假设取设定值' : `手工验算 ${year} 年：各假设取设定值`),
    below: (assumptions: number, variables: number): string => `往前追溯，共由 ${assumptions} 种假设和 ${variables} 个变量决定`,
    claims: (count: number): string => `依据的原文：${count} 句`,
    governs: (credence: string, names: readonly string[]): string => `可信度 ${credence}；管到 ${names.join('、')}`,
    sources: (count: number): string => `来源：${count} 条`,
    noSources: '没有公开来源，取值都是判断。',
    above: '影响什么',
    directly: (names: string): string => `直接：${names}`,
    further: (names: string): string => `再往后：${names}`,
    nothing: '没有变量用到它。',
    names: (names: readonly string[]): string => names.join('、'),
  },
}
