/** 模型页。 */
export const modelPage = {
  title: '完整模型',
  lead: (equations: number, assumptions: number, factors: number): string =>
    `${equations} 个公式，${assumptions} 项假设${factors === 0 ? '' : `，另有 ${factors} 个共同因素`}。本页由模型自动生成。`,
  part: '公式或假设',
  equations: (count: number): string => `公式 ${count}`,
  assumptions: (count: number): string => `假设 ${count}`,
  search: '搜索名称、含义、公式',
  nothing: '没有相符的内容。',
  identifiers: '显示标识符',
  written: { md: '导出 Markdown', tex: '导出 LaTeX' },
  unit: '单位',
  by: (dimensions: string[]): string => `按${dimensions.join('、')}`,
  dimensions: { industry: '行业', format: '品类', line: '成本项', recipient: '收款方', year: '年份' },
  columns: {
    assumption: '假设',
    value: '取值',
    range: '低–高',
    distribution: '分布',
    bounds: '允许范围',
    unit: '单位',
    ground: '依据',
  },
  sourced: (count: number): string => `来源 ${count} 个`,
  judged: '判断',
}
