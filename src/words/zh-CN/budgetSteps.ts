/** Steps of budgets and metrics, in Chinese. */
export const budgetSteps = {
  line: {
    added: (line: string, industry: string): string => `${industry}添加成本项“${line}”`,
    removed: (line: string, industry: string): string => `${industry}删除成本项“${line}”`,
    moved: (line: string, industry: string): string => `${industry}移动成本项“${line}”`,
    renamed: (line: string, industry: string): string => `${industry}的成本项改名为“${line}”`,
    marked: (line: string, industry: string): string => `${industry}的“${line}”改了收款方或归类`,
    accepted: (line: string, industry: string): string => `${industry}的“${line}”认可建议值`,
  },
  lines: {
    added: (count: number, industry: string): string => `${industry}添加 ${count} 个成本项`,
    replaced: (count: number, industry: string): string => `${industry}的成本项换成粘贴的 ${count} 项`,
    restored: (_count: number, industry: string): string => `${industry}恢复模型的成本项`,
    accepted: (_count: number, industry: string): string => `${industry}认可全部建议值`,
  },
  industry: {
    added: (name: string): string => `添加行业“${name}”`,
    moved: (name: string): string => `移动行业“${name}”`,
    removed: (name: string): string => `删除行业“${name}”`,
    renamed: (name: string): string => `行业改名为“${name}”`,
    unit: (name: string): string => `${name}的项目改了叫法`,
  },
  metric: {
    added: (title: string): string => `添加指标“${title}”`,
    changed: (title: string): string => `修改指标“${title}”`,
    removed: (title: string): string => `删除指标“${title}”`,
  },
}
