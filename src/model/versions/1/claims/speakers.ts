import type { Text } from '../../../text.ts'

/** Who speaks in the article, with the role that it gives them. */
export const speakers = {
  renZeping: { 'zh-CN': '经济学家任泽平', en: 'Ren Zeping, economist' },
  colGroup: { 'zh-CN': '中文在线', en: 'COL Group, publisher of web novels and short drama' },
  weimob: { 'zh-CN': '微盟集团技术负责人', en: 'A technology lead at Weimob, marketing software company' },
  giantNetwork: { 'zh-CN': '巨人网络', en: 'Giant Network, games company' },
  brokers: { 'zh-CN': '券商机构', en: 'Chinese brokerages' },
  americanAnalysts: { 'zh-CN': '美国分析人士', en: 'American analysts' },
  reporter: { 'zh-CN': '记者', en: 'The reporter' },
  zhaoZhanling: { 'zh-CN': 'IT 律师赵占领', en: 'Zhao Zhanling, technology lawyer' },
  tradeCommission: { 'zh-CN': '美国联邦贸易委员会', en: 'US Federal Trade Commission' },
  lawyers: { 'zh-CN': '国内法律界人士', en: 'Chinese lawyers' },
  xiaoYanghua: {
    'zh-CN': '上海市数据科学重点实验室主任肖仰华',
    en: 'Xiao Yanghua, director of the Shanghai Key Laboratory of Data Science',
  },
  xieSaining: { 'zh-CN': '纽约大学助理教授谢赛宁', en: 'Saining Xie, assistant professor at New York University' },
} as const satisfies Record<string, Text>
