import type * as zh from '../zh-CN/seek.ts'

/** The way to break-even, in English; what the page itself says comes with it. */
export const seek: typeof zh.seek = {
  page: 'Break-even',
  fromFigure: (figure) => `What would it take: ${figure}`,
  fromAssumption: 'What would it take?',
}
