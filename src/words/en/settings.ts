import type * as zh from '../zh-CN/settings.ts'

/** Settings, in English. */
export const settings: typeof zh.settings = {
  open: 'Settings',
  title: 'Settings',
  money: 'Money in',
  currencies: { CNY: 'Yuan', USD: 'US dollars' },
  rate: 'Yuan for one US dollar',
  rateUnit: 'CNY',
  rateGround: (rate) => `Default ${rate}: average of 2024, National Bureau of Statistics, published February 2025.`,
  rateReset: 'Use the default rate',
  rateRefused: (least, most) => `A number from ${least} to ${most}, please.`,
  moneyNote: 'Figures on screen, numbers you type and tables follow this; scenario files are always in yuan.',
  motion: 'Reduce motion',
  motionNote: 'Not needed where the system already asks for it.',
  help: 'Keyboard shortcuts',
  tour: 'Two-minute tour',
}
