/** Settings, in Chinese. */
export const settings = {
  open: '设置',
  title: '设置',
  currencies: { CNY: '人民币', USD: '美元' },
  help: '快捷键',
  tour: '两分钟导览',
}
