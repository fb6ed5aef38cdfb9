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
    headline: { title: '先看结论', text: '这一句话会随假设变化。上面选行业、一个项目还是整个行业、只算制作还是连发行一起算，以及哪一年。' },
    figures: { title: '每个数字都带区间', text: '大数字是全部抽样的平均；下面的 P5–P95 是十分之九的抽样落在哪里。' },
    assumptions: {
      title: '拖动一个假设',
      text: '阴影是可信区间，竖线是模型原值。点名称看是谁说的、依据什么；双击滑块恢复原值；方向键也行。',
    },
    changes: { title: '看看什么变了', text: '每动一下，这里就说出哪些数字动得最多。抽样在手停下后加细。' },
    charts: { title: '换几张图', text: '同屏二至四张：谁拿到钱、什么影响最大、哪句话值多少钱。每张都有数据表，可存 CSV 和 PNG。' },
    scenario: {
      title: '存起来，交给别人',
      text: '情景是一个文件，只在你的设备上。这里还有现成的几种情景，从“只信利好”到“最新一年会添上什么”。',
    },
  },
}
