/** What the panel of settings says, in Chinese. */
export const settingsPanel = {
  money: '金额单位',
  rate: '1 美元折合人民币',
  rateUnit: '元',
  rateGround: (rate: string): string => `默认 ${rate}：2024 年全年平均汇率，国家统计局 2025 年 2 月公布。`,
  rateReset: '用默认汇率',
  rateRefused: (least: number, most: number): string => `请填 ${least} 到 ${most} 之间的数。`,
  moneyNote: '屏幕金额、输入和表格均按此币种；情景文件始终用人民币。',
  motion: '减少动态效果',
  motionNote: '系统已开启“减弱动态效果”时无需再选。',
}
