/** What is asked of a scenario, in Chinese. */
export const scopePanel = {
  whose: '行业与品类',
  ours: '整个市场，还是我们自己的项目',
  until: '截至年份',
  choices: { market: '整个市场', ours: '我们自己的项目' },
  marketNote: '该品类的全部项目。',
  oursNote: (format: string): string => `所有数字只算我们自己的${format}。价格、拥挤、观众接受度和行业经验仍按整个市场计。`,
  projects: '一年几个项目',
  adoption: '用 AI 做的比例',
  adoptions: { market: '与市场相同', own: '自定', all: '全部用 AI' },
  from: (year: number): string => `${year} 年`,
  budget: '不用 AI 时，单个项目预算',
  budgets: { format: '与同类相同', times: '同类的倍数', amount: '指定金额' },
  times: '同类制作费的倍数',
  amount: (year: number): string => `${year} 年单个项目制作费，不含发行`,
  budgetNote: 'AI 的节省、新增成本和项目收入按同一倍数计；如需更准，请到“预算”页粘贴自己的成本项。',
  untilNote: (year: number): string => `标题、累计节省、净现值和回本均计至该年。金额按 ${year} 年价格计。`,
}
