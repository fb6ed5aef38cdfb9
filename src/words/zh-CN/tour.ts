/** The tour, in Chinese. */
export const tour = {
  label: '导览',
  step: (now: number, of: number): string => `第 ${now} 步，共 ${of} 步`,
  back: '上一步',
  next: '下一步',
  end: '完成',
  quit: '结束导览',
  keys: '左右箭头换步，Esc 结束',
  steps: {
    headline: { title: '先看结论', text: '这句话随假设变化。上方可选行业、一个项目或整个行业、只算制作或含发行，以及年份。' },
    figures: { title: '每个数字都带区间', text: '大数字为全部抽样的均值；下方 P5–P95 为 90% 区间。' },
    assumptions: {
      title: '拖动一项假设',
      text: '阴影为取值区间，竖线为模型原值。点名称看说法与依据；双击滑块恢复原值；也可用方向键。',
    },
    changes: { title: '看看什么变了', text: '每次调整，这里列出变动最大的数字。停手后自动加密抽样。' },
    charts: { title: '换几张图', text: '同屏二至四张：谁拿到钱、什么影响最大、哪句话值多少钱。每张都有数据表，可下载 CSV 和 PNG。' },
    scenario: {
      title: '保存与分享',
      text: '情景是一个文件，只在本机。另有现成的几种情景，从“只信利好”到“加上最新一年”。',
    },
  },
}
