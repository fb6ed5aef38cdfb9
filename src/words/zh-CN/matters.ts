/** The chart of what matters, which can be turned, in Chinese. */
export const matters = {
  face: '方法',
  figure: '指标',
  faces: { tornado: '单因素变动', variance: '方差占比', elasticities: '增加 1%' },
}
