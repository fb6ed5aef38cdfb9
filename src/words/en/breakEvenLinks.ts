import type * as zh from '../zh-CN/breakEvenLinks.ts'

/** The way to break-even, in English; what the page itself says comes with it. */
export const breakEvenLinks: typeof zh.breakEvenLinks = {
  page: 'Break-even',
  fromFigure: (figure) => `What would it take: ${figure}`,
  fromAssumption: 'What would it take?',
}
