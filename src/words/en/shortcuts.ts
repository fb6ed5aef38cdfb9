import type * as zh from '../zh-CN/shortcuts.ts'

/** Keys that work anywhere, in English. */
export const shortcuts: typeof zh.shortcuts = {
  title: 'Keyboard shortcuts',
  anywhere: 'Anywhere',
  onSlider: 'On a slider',
  keys: {
    palette: 'Open the command palette',
    search: 'Search assumptions',
    help: 'This sheet',
    save: 'Save to a file',
    undo: 'Undo',
    redo: 'Redo',
    step: 'One small step',
    coarse: 'Ten steps',
    page: 'One large step',
    ends: 'Minimum, maximum',
    own: 'The model’s own value',
  },
  doubleClick: 'Double-click',
  or: 'or',
}
