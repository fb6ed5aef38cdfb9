import type * as zh from '../zh-CN/settingsPanel.ts'

/** What the panel of settings says, in English. */
export const settingsPanel: typeof zh.settingsPanel = {
  money: 'Money in',
  rate: 'Yuan for one US dollar',
  rateUnit: 'CNY',
  rateGround: (rate) => `Default ${rate}: average of 2024, National Bureau of Statistics, published February 2025.`,
  rateReset: 'Use the default rate',
  rateRefused: (least, most) => `A number from ${least} to ${most}, please.`,
  moneyNote: 'Figures on screen, numbers you type and tables follow this; scenario files are always in yuan.',
  motion: 'Reduce motion',
  motionNote: 'Not needed where the system already asks for it.',
}
