import type * as zh from '../zh-CN/matters.ts'

/** The chart of what matters, which can be turned, in English. */
export const matters: typeof zh.matters = {
  face: 'Way of showing it',
  figure: 'Figure',
  faces: { tornado: 'One by one', variance: 'Shares of variance', elasticities: '1% more' },
}
