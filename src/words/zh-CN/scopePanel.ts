/** What is asked of a scenario, in Chinese. */
export const scopePanel = {
  whose: '看哪个行业、哪个品类',
  ours: '看整个市场，还是我们自己的项目',
  until: '看到哪一年',
  choices: { market: '整个市场', ours: '我们自己的项目' },
  marketNote: '这一类的全部项目。',
  oursNote: (format: string): string => `所有数字只算我们自己的${format}。价格、拥挤、观众接受度和行业积累的经验仍按整个市场算。`,
  projects: '一年几个项目',
  adoption: '用 AI 做的比例',
  adoptions: { market: '与市场相同', own: '自己定', all: '全部用 AI' },
  from: (year: number): string => `${year} 年`,
  budget: '不用 AI 时，做一个要多少钱',
  budgets: { format: '与同类相同', times: '同类的几倍', amount: '一笔金额' },
  times: '同类制作费的倍数',
  amount: (year: number): string => `${year} 年做一个的制作费，不含发行`,
  budgetNote: 'AI 的节省、新开支和项目收入都按同一倍数算；想更准，请到“预算”页粘贴自己的成本项。',
  untilNote: (year: number): string => `标题、累计、净现值和回本都算到这一年为止。金额按 ${year} 年价格计。`,
}
