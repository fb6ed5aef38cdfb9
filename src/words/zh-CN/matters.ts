/** The chart of what matters, which can be turned, in Chinese. */
export const matters = {
  face: '看法',
  figure: '指标',
  faces: { tornado: '逐个变动', variance: '方差占比' },
}
