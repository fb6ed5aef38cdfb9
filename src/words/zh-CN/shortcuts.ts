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
