import type * as zh from '../zh-CN/settings.ts'

/** Settings, in English. */
export const settings: typeof zh.settings = {
  open: 'Settings',
  title: 'Settings',
  currencies: { CNY: 'Yuan', USD: 'US dollars' },
  help: 'Keyboard shortcuts',
  tour: 'Two-minute tour',
}
