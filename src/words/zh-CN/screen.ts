import { slider, grounds, distributions, factors, inMoney, outside } from './control.ts'
import { modelUpdate } from './modelUpdate.ts'
import { shareLink } from './shareLink.ts'
import { charts } from './charts.ts'
import { figureText } from './figureText.ts'
import { files } from './files.ts'
import { exports } from './exports.ts'
import { bracketed, clauses, labelled, lineOf, list, names, placed } from './grammar.ts'
import { breakEvenLinks } from './breakEvenLinks.ts'
import { addStep, storyPages } from './storySteps.ts'
import { stepWords } from './steps.ts'
import { storage } from './storage.ts'
import { settings } from './settings.ts'

/** What the first view needs, in Chinese. English has the same keys: a text that is missing there does not compile. */
export const screen = {
  documentTitle: (page: string, scenario: string): string => `${page} · ${scenario} · 重拍`,
  skip: '跳到正文',
  pagesLabel: '页面',
  /** The pages behind one of the bar's. */
  behind: (page: string): string => `“${page}”下的页面`,
  pages: {
    welcome: '欢迎',
    explore: '探索',
    claims: '说法',
    budget: '预算',
    compare: '对比',
    seek: breakEvenLinks.page,
    evidence: '证据',
    ...storyPages,
    report: '报告',
    room: '问现场',
    model: '模型',
  },
  outcome: '结果',
  computing: '正在计算……',
  loading: '正在读取……',
  notLoaded: (reason: string) => `此页未能加载；首次打开需要联网，刷新可重试。原因：${reason}`,
  languageNotLoaded: (language: string, reason: string) => `${language} 未能加载；首次使用需要联网，刷新可重试。原因：${reason}`,
  failedToLoad: '未能加载',
  close: '关闭',
  forAnalysts: '分析师选项',
  says: (speaker: string): string => `—— ${speaker}`,
  range: 'P5–P95',
  traditionally: (value: string): string => `传统 ${value}`,
  workerDied: '后台计算两次中断，可能是浏览器内存不足，请重试或刷新页面。',
  engineMissing: '计算部分未能载入（需要联网载入一次），请重试或刷新页面。',
  tryAgain: '重试',
  failure: (reason: string): string => `本次计算失败，屏幕上仍是上一次的结果。原因：${reason}`,
  /** Lines of distribution save more than production costs. */
  negativeCosts: (industries: readonly string[], lines: readonly string[]): string =>
    `${industries.join('、')}的 AI 制作成本低于 0，节省占比超过 100%：这一版模型把投放和发行环节（${lines.join('、')}）的节省也从制作成本中扣除。把这些环节的“可替代比例”设回 0，数字才有意义。`,

  appUpdate: {
    isHere: '“重拍”有新版本。您的内容保存在本机，更新后会自动恢复。',
    takeOver: '更新并重新载入',
  },

  undoRedo: {
    undo: '撤销',
    undoStep: (step: string): string => `撤销：${step}`,
    redoStep: (step: string): string => `重做：${step}`,
    nothingToUndo: '没有可撤销的步骤',
    nothingToRedo: '没有可重做的步骤',
  },

  settings,

  themes: {
    auto: '跟随系统',
    light: '浅色',
    dark: '深色',
    switch: (now: string, next: string): string => `外观：${now}。切换为${next}`,
  },

  files,
  exports,
  modelUpdate,
  shareLink,
  breakEven: breakEvenLinks,
  storage,
  steps: stepWords,
  addStep,
  explainLabel: '这个数怎么来的',

  viewControls: {
    label: '查看范围',
    industry: '行业',
    format: '品类',
    everyFormat: '全部品类',
    everyIndustry: '各行业合计',
    lens: '一个项目或整个行业',
    lenses: { project: '一个项目', industry: '整个行业' },
    scope: '预算口径',
    scopes: { production: '只算制作', all: '含发行投放' },
    year: '年份',
    market: '整个市场',
    ours: (projects: string): string => `我们：一年 ${projects} 个`,
    ourLens: '我们的项目',
    until: (year: number): string => `截至 ${year} 年`,
  },

  precision: {
    point: '未抽样，各假设取设定值',
    draws: (count: string): string => `${count} 次抽样`,
    error: (money: string): string => `各行业合计净现值均值的抽样标准误约 ${money}（由八次独立置乱得出）。`,
    more: (count: string): string => `点击改用 ${count} 次抽样。`,
    running: '正在抽样',
    cancel: '停止',
  },

  headline: {
    sum: (whose: string | undefined, saves: boolean, money: string, until: number): string =>
      `到 ${until} 年，AI 视频平均${saves ? '给' : '让'}${whose ?? '各行业合计'}${saves ? '省下' : '倒贴'} ${money}`,
    ours: (projects: string, unit: string, format: string, saves: boolean, money: string, until: number): string =>
      `到 ${until} 年，AI 视频平均${saves ? '给我们省下' : '让我们倒贴'} ${money}，按一年做 ${projects} ${unit}${format}算`,
    spread: (sum: string, range: string, loss: string): string => `${sum}；90% 区间 ${range}，${loss}`,
    project: ({ year, industry, unit, production, whole }: ProjectHeadline): string => {
      const cost = production.saves ? `制作费便宜 ${production.text}` : `制作费反而贵 ${production.text}`
      const total = whole.saves ? `摊到总成本只省 ${whole.text}` : `摊到总成本多花 ${whole.text}`
      return `${year} 年，用 AI 做一${unit}${industry}，${cost}；${total}`
    },
  },

  figuresLabel: '关键数字',
  moreFigures: (count: number): string => `另外 ${count} 项`,
  fewerFigures: '收起',
  /** @param year Of the prices, where it is money. */
  atValues: (title: string, year: number | undefined): string =>
    year === undefined ? `${title}（均值）` : `${title}（均值，${year} 年价格）`,
  figures: {
    npv: { title: '净现值', meaning: '历年节省折现到起始年再加总。', note: '已扣回投，不计拥挤' },
    npvOf: { title: '净现值', meaning: '该行业历年节省折现加总。', note: '净现值' },
    totalNpv: { title: '各行业合计净现值', meaning: '各行业历年节省折现加总。', note: '已扣回投，不计拥挤' },
    totalSaving: { title: '各行业合计当年节省', meaning: '各行业这一年省下的钱。', note: '扣除转型投入' },
    saving: { title: '当年节省', meaning: '这一年省下的钱，已扣回投创作和转型投入。', note: '扣除转型投入' },
    savingShare: { title: '节省占支出比例', meaning: '当年节省（已扣转型投入）占没有 AI 时全部项目支出的比例。', note: '含未转型项目' },
    payback: { title: '半数抽样回本年份', meaning: '半数抽样的累计节省转正的年份；下面是 95% 抽样转正的年份。', note: '累计节省转正' },
    adoption: { title: '采用率', meaning: '这一年用 AI 做的项目占多大比例。', note: '当年' },
    generationRatio: { title: '生成量与可用量之比', meaning: '得到一秒可用画面，要生成多少秒。', note: '当年' },
    jobsDisplaced: { title: '被替代的岗位', meaning: '全行业这一年因 AI 不再需要的人年。', note: '当年' },
    jobsCreated: { title: '新增的岗位', meaning: 'AI 导演、审看、回投创作和增产带来的人年。', note: '当年' },
    allJobsDisplaced: { title: '被替代的岗位', meaning: '各行业这一年因 AI 不再需要的人年。', note: '当年' },
    computeUse: { title: '算力紧张度', meaning: '所需 GPU 小时与可用 GPU 小时之比；超过 100% 即不够用。', note: '需求 ÷ 供给' },
    price: { title: '生成单价', meaning: '这一年生成一秒视频的价格。', note: '当年' },
    productionSavingShare: {
      title: '制作成本降幅',
      meaning: '用 AI 后制作成本比传统低多少；已计新增成本，未计回投创作。',
      note: '回投创作前',
    },
    fallInCost: {
      title: '总成本降幅',
      meaning:
        '用 AI 后一个项目的总成本比传统低多少；已计发行投放和回投创作，未计收入端影响；为逐次抽样降幅的均值，与两项均值之比略有出入。',
      note: '回投创作后',
    },
    unitSavingShare: {
      title: '净节省占总成本',
      meaning: '一个项目的净节省（含收入端影响，未计回投创作）占总成本的比例。',
      note: '回投前，含收入端',
    },
    netUnitSaving: {
      title: '净节省',
      meaning: '一个项目省下的钱减新增成本，加收入端影响；未计回投创作。',
      note: '回投前，含收入端',
    },
    aiCost: { title: 'AI 制作成本', meaning: '用 AI 做一个项目的花费。', note: '每个项目' },
    cashFriction: { title: 'AI 新增成本', meaning: '生成、导演、审看、版权和合规合计。', note: '每个项目' },
    workdaysAfter: { title: 'AI 制作周期', meaning: '关键路径上的工作日。', note: '工作日' },
    creativeShareAfter: { title: 'AI 项目创作占比', meaning: '写作与设计占制作成本的比例。', note: '占制作成本' },
    npvAhead: { title: '从现在起的净现值', meaning: '今天决策，今后各年的节省折现到今年。', note: '今后历年折现加总' },
    totalNpvAhead: { title: '从现在起的净现值合计', meaning: '今天决策，各行业今后的节省折现到今年。', note: '今后历年折现加总' },
    industryNpv: { title: '行业净现值', meaning: '行业各品类历年节省折现加总。', note: '已扣回投，不计拥挤' },
    industrySaving: { title: '行业当年节省', meaning: '行业各品类这一年省下的钱，已扣转型投入。', note: '扣除转型投入' },
    adoptionByCount: { title: '按部数的采用率', meaning: '这一年做出来的项目里，有多大比例是用 AI 做的。', note: '按部数' },
    adoptionByValue: { title: '按金额的采用率', meaning: '这一年投在项目上的钱，有多大比例投给用 AI 做的项目。', note: '按金额' },
    profitAfter: { title: 'AI 项目利润', meaning: '用 AI 做一个项目，收入减去总成本。', note: '每个项目' },
    hitChanceAfter: { title: '出爆款的概率', meaning: '同样一笔制作费，至少出一个爆款的概率。', note: '同样的钱' },
  },

  changes: {
    label: '刚才变了什么',
    done: '刚才',
    undone: '已撤销',
    redone: '已重做',
    to: '变为',
    anew: '现在显示的是新加入的品类，没有改动前的数字可比。',
    nothing: '关键数字都没有变化。',
    none: '拖动任何一项假设，这里会列出变动最大的数字。',
  },

  charts,
  figureText,

  assumptions: {
    label: '假设',
    list: '假设列表',
    search: '搜索假设、成本项、说法',
    chooseIndustry: '选定品类后，可调整该品类的假设。',
    main: '主要假设',
    all: (count: number): string => `全部 ${count} 项`,
    more: (count: number): string => `再列 ${count} 项`,
    notFound: (wanted: string): string => `没有与“${wanted}”相符的假设。`,
    resetGroup: (count: number): string => `恢复 ${count} 项`,
    show: '调整假设',
    hide: '收起',
  },

  /** The languages in which a file says things. */
  textLanguages: { 'zh-CN': '中文', en: '英文' },
  grammar: { bracketed, clauses, labelled, lineOf, list, names, placed },
  inMoney,
  slider,
  factors,
  grounds,
  outside,
  distributions,
}

interface Share {
  readonly saves: boolean
  readonly text: string
}

/** What the headline of one project says. */
export interface ProjectHeadline {
  readonly year: number
  readonly industry: string
  readonly unit: string
  readonly production: Share
  readonly whole: Share
}
