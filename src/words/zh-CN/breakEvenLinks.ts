/** The way to break-even, in Chinese; what the page itself says comes with it. */
export const breakEvenLinks = {
  page: '临界点',
  fromFigure: (figure: string): string => `求解：${figure}如何达到目标`,
  fromAssumption: '临界点在哪？',
}
