import { figureText } from './figureText.ts'
import { paragraph } from './grammar.ts'

/** The report for those who were not in the room, in Chinese. */
export const report = {
  page: '报告',
  print: '打印 / 存为 PDF',
  preparing: '正在计算……',
  how: '按 A4 排版；打印时选“另存为 PDF”，即可作为附件发送。',
  kind: '情景报告',
  /** Our own projects of a format. */
  ours: (format: string): string => `我们的${format}`,
  oursQuestion: (ours: string, projects: string, unit: string, from: number, until: number): string =>
    `${from === until ? `${from} 年` : `${from}–${until} 年`}，${ours}一年做 ${projects} ${unit}，AI 视频是省钱还是赔钱？`,
  every: '各行业合计',
  question: (name: string | undefined, all: readonly string[], from: number, until: number): string =>
    name === undefined
      ? `${from === until ? '' : `${from} 到 `}${until} 年，AI 视频会让${all.join('、')}合计少花钱，还是多花钱？`
      : `${from === until ? '' : `${from} 到 `}${until} 年，AI 视频会让${name}少花钱，还是多花钱？各行业合计又如何？`,
  paragraph,
  scenario: (title: string): string => `情景：${title}。`,
  headline: {
    nothing: (name: string, until: number): string => `到 ${until} 年，AI 视频对${name}的花费没有影响`,
    point: (name: string, saves: boolean, money: string, until: number): string =>
      `到 ${until} 年，AI 视频让${name}${saves ? '节省' : '倒贴'} ${money}`,
    settled: (name: string, saves: boolean, money: string, until: number, range: string): string =>
      `到 ${until} 年，AI 视频平均让${name}${saves ? '节省' : '倒贴'} ${money}；净现值的 90% 区间为 ${range}`,
    open: (name: string, saves: boolean, money: string, until: number, range: string): string =>
      `到 ${until} 年，AI 视频平均让${name}${saves ? '节省' : '倒贴'} ${money}，但盈亏尚无定论：净现值的 90% 区间为 ${range}`,
  },
  middle: (money: string): string => `净现值的中位数为 ${money}。`,
  odds: {
    loses: (share: number): string => `${figureText.loses(share)}。`,
    gains: (share: number): string => `盈利概率${figureText.lost(share)}。`,
  },
  payback: {
    first: (year: number): string => `第一年（${year} 年）起累计节省即为正。`,
    year: (year: number): string => `转型投入在 ${year} 年收回。`,
    /** By when so many draws have paid back, in words. */
    chances: (payback: string): string => `${payback}。`,
    never: (until: number): string => `到 ${until} 年仍未收回转型投入。`,
  },
  project: (year: number, unit: string, production: string, whole: string, adoption: string): string =>
    `${year} 年用 AI 做一${unit}，${production}，${whole}；当年 ${adoption}的项目用 AI 做。`,
  production: (saves: boolean, share: string, range: string): string => `制作费${saves ? '省' : '多花'} ${share}${range}`,
  whole: (saves: boolean, share: string, range: string): string => `总成本${saves ? '省' : '多花'} ${share}${range}`,
  shareRange: (range: string): string => `（90% 区间 ${range}）`,
  together: (saves: boolean, money: string, range: string | undefined): string =>
    `各行业合计平均${saves ? '节省' : '倒贴'} ${money}${range === undefined ? '' : `（90% 区间 ${range}）`}。`,
  largest: (name: string, money: string): string => `其中${name}最多，${money}。`,
  allLose: '没有一个行业是节省的。',
  table: {
    title: (from: number, until: number): string => `${from === until ? '' : `${from}–`}${until} 年，按行业与品类`,
    industry: '行业与品类',
    npv: '净现值',
    range: '90% 区间',
    below: '亏损概率',
    payback: '半数抽样回本年份',
    project: (year: number): string => `${year} 年总成本降幅`,
    note: (start: number): string =>
      `净现值：全部年份的节省减去转型投入，折现到 ${start} 年；数字为全部抽样的均值。90% 区间：第 5 至第 95 百分位。`,
    never: (until: number): string => `${until} 年后`,
  },
  change: '什么会改变这个答案',
  changeLead: (figure: string): string => `以下均指${figure}。`,
  uncertainty: (figure: string, names: readonly string[]): string => `${figure}的不确定性主要来自：${names.join('；')}。`,
  shareOf: (name: string, share: string, first: boolean): string => `“${name}”，${first ? '占方差的 ' : ''}${share}`,
  turns: {
    at: (what: string, now: string, value: string, chance: string | undefined): string =>
      `“${what}”须从 ${now} 变到 ${value}，均值才归零（盈亏平衡）；${chance === undefined ? '该值已超出区间' : `概率 ${chance}`}。`,
    none: (others: boolean, count: number, positive: boolean): string =>
      `${others ? '另有' : '试算的'} ${count} 项假设，在模型允许的范围内单独变动都不会使结果${positive ? '由正转负' : '由负转正'}。`,
  },
  certain: '各假设均未设区间，结果只随取值变化。',
  working: '正在计算……',
  matters: {
    title: '影响最大的假设及其依据',
    assumption: '假设',
    value: '取值（低–高）',
    share: '占方差',
    ground: '依据',
    judgement: '判断',
    own: (value: string): string => `自定，模型为 ${value}`,
    sources: '来源',
    failed: (reason: string): string => `来源加载失败：${reason}`,
  },
  differs: {
    title: (count: number): string => (count === 0 ? '本情景未改动任何默认值' : `与模型不同的 ${count} 处`),
    credence: (names: readonly string[]): string => `可信度：${names.join('、')}`,
  },
  back: {
    title: '如何回到这个情景',
    file: '文件',
    unnamed: '改动后的情景尚未另存：先保存并命名，再打开该文件。',
    fileHow: (name: string): string => `在“重拍”里打开 ${name}，或把它拖进窗口。`,
    link: '链接',
    open: '打开这个情景',
    code: '或用手机扫描右侧二维码',
    noLink: '情景太大，放不进链接，请向作者索取情景文件。',
    local: '本报告在本机生成，未附可访问链接，请向作者索取情景文件。',
    failed: (reason: string): string => `链接生成失败：${reason}`,
    computed: '计算',
    computedHow: (model: number, engine: string, draws: string, seed: number): string =>
      `模型第 ${model} 版，引擎第 ${engine} 版；${draws} 次抽样，种子 ${seed}。版本、情景和种子相同，数字就相同。`,
    judged: '本工具用于推演假设，并非预测。金额为人民币；除来源另有说明外，数字指中国。',
  },
}
