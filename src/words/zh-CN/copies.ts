/** What copies of a scenario are called, and the mark at the end of a title that is one's already. */
export const copies = {
  untitled: '未命名',
  mark: /（副本\d*）$/u,
  title: (name: string, count: number): string => `${name}（副本${count === 1 ? '' : count}）`,
}
