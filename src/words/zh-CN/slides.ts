/** What the slides of the command line say, in Chinese. */
export const slides = {
  /** A font that has the characters and that presentation programs know. */
  font: 'Microsoft YaHei',
  yuan: '元',
  mean: '均值',
  /** Large amounts of money along an axis, and by what yuan are multiplied. */
  manyYuan: { unit: '亿元', times: 1e-8 },
  sources: '数据来源',
  eachAssumption: '各假设的公开来源与判断，见同一情景的工作簿',
  loss: '亏损概率',
  worths: '哪句话最值钱',
}
