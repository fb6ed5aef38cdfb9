/** The way to break-even, in Chinese; what the page itself says comes with it. */
export const breakEvenLinks = {
  page: '临界点',
  fromFigure: (figure: string): string => `求解：${figure}要怎样才行`,
  fromAssumption: '要到多少才行？',
}
