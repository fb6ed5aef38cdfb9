/** Settings, in Chinese. */
export const settings = {
  open: '设置',
  title: '设置',
  money: '金额单位',
  currencies: { CNY: '人民币', USD: '美元' },
  rate: '1 美元折合人民币',
  rateUnit: '元',
  rateGround: (rate: string): string => `默认 ${rate}：2024 年全年平均汇率，国家统计局 2025 年 2 月公布。`,
  rateReset: '用默认汇率',
  rateRefused: (least: number, most: number): string => `请填 ${least} 到 ${most} 之间的数。`,
  moneyNote: '屏幕上的金额、键入的数和表格都按这个币种；情景文件始终用人民币。',
  motion: '减少动态效果',
  motionNote: '系统里选了“减弱动态效果”时，不必再选。',
  help: '快捷键',
  tour: '两分钟导览',
}

/** What can be done by name, in Chinese. */
export const palette = {
  label: '命令',
  hint: '找页面、图表、假设、情景……',
  none: (wanted: string): string => `没有与“${wanted}”相符的命令。`,
  count: (count: number): string => `${count} 项`,
  groups: { page: '页面', do: '操作', chart: '图表', scenario: '情景', assumption: '假设', variable: '公式' },
  goTo: (page: string): string => `前往：${page}`,
  showChart: (chart: string): string => `显示图表：${chart}`,
  open: (title: string): string => `打开情景：${title}`,
  focusSearch: '搜索假设',
  openFile: '打开文件……',
  save: '存成文件',
  undo: '撤销',
  redo: '重做',
  resetAll: '全部恢复原值',
  otherLanguage: '切换为英文（English）',
  theme: (theme: string): string => `外观：${theme}`,
  currency: (currency: string): string => `金额单位：${currency}`,
  print: '打印本页',
  keys: '上下箭头选择，回车执行，Esc 关闭',
}

/** What only paper says, in Chinese. */
export const print = {
  differences: (count: number): string => (count === 0 ? '全部是模型原值' : `与模型原值不同的有 ${count} 项`),
  what: '假设或说法',
  own: '模型原值',
  here: '本情景',
  onlyRange: '只改了区间或备注',
}

/** Keys that work anywhere, in Chinese. */
export const shortcuts = {
  title: '快捷键',
  anywhere: '随处可用',
  onSlider: '在滑块上',
  keys: {
    palette: '打开命令面板',
    search: '搜索假设',
    help: '本页',
    save: '存成文件',
    undo: '撤销',
    redo: '重做',
    step: '一小步',
    coarse: '十步',
    page: '一大步',
    ends: '最小、最大',
    own: '恢复模型原值',
  },
  doubleClick: '双击',
  or: '或',
}

/** The way round the app for someone new, in Chinese. */
export const tour = {
  invitation: '第一次来？花两分钟看看怎么用。',
  start: '开始导览',
  refuse: '不用了',
  label: '导览',
  step: (now: number, of: number): string => `第 ${now} 步，共 ${of} 步`,
  back: '上一步',
  next: '下一步',
  end: '完成',
  quit: '结束导览',
  keys: '左右箭头换步，Esc 结束',
  steps: {
    headline: { title: '先看结论', text: '这一句话会随假设变化。上面选行业、一个项目还是整个行业、只算制作还是连发行一起算，以及哪一年。' },
    figures: { title: '每个数字都带区间', text: '大数字是每个假设各取其值时的结果；下面的 P5–P95 是抽样后十分之九的可能落在哪里。' },
    assumptions: {
      title: '拖动一个假设',
      text: '阴影是可信区间，竖线是模型原值。点名称看是谁说的、依据什么；双击滑块恢复原值；方向键也行。',
    },
    changes: { title: '看看什么变了', text: '每动一下，这里就说出哪些数字动得最多。抽样在手停下后加细。' },
    charts: { title: '换几张图', text: '同屏二至四张：谁拿到钱、什么影响最大、哪句话值多少钱。每张都有数据表，可存 CSV 和 PNG。' },
    scenario: { title: '存起来，交给别人', text: '情景是一个文件，只在你的设备上。这里还有现成的几种情景，从“全信”到“2026 年所见”。' },
  },
}
