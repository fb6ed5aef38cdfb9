/** What the slides of the command line say, in Chinese. */
export const slides = {
  /** A font that has the characters and that presentation programs know. */
  font: 'Microsoft YaHei',
  yuan: '元',
  mean: '均值',
  /** Large amounts of money along an axis, and by what yuan are multiplied. */
  manyYuan: { unit: '亿元', times: 1e-8 },
  sources: '来源：模型各假设所列的公开来源与判断',
  worths: '哪句话最值钱',
}
