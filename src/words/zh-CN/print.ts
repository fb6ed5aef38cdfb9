/** What only paper says, in Chinese. */
export const print = {
  differences: (count: number): string => (count === 0 ? '全部为模型原值' : `与模型原值不同的有 ${count} 项`),
  what: '假设或说法',
  own: '模型原值',
  here: '本情景',
  onlyRange: '仅改区间或备注',
}
