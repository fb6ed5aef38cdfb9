import { storySteps } from './storySteps.ts'

/** What the user has done, as undo says it, in Chinese. */
export const steps = {
  moved: (what: string, from: string, to: string): string => `${what} ${from} → ${to}`,
  alongside: (from: string, to: string): string => `；区间随之变为 ${to}（原 ${from}）`,
  movedSome: (names: readonly string[]): string => names.join('和'),
  reread: (what: string): string => `${what} 修改区间、分布或备注`,
  reset: (what: string): string => `${what} 恢复原值`,
  resetSome: (count: number): string => `${count} 项假设恢复原值`,
  resetAll: '全部恢复原值',
  believed: (quote: string, from: string, to: string): string => `“${quote}”的可信度 ${from} → ${to}`,
  believedAll: {
    saves: (to: string): string => `全部利好说法的可信度 → ${to}`,
    limits: (to: string): string => `全部限制说法的可信度 → ${to}`,
  },
  renamed: (to: string): string => `情景改名为“${to}”`,
  restored: (time: string): string => `恢复到 ${time} 的版本`,
  copied: (title: string): string => `另一个窗口改了同一情景，这里改成副本“${title}”`,
  resetOwn: {
    industry: (name: string): string => `行业“${name}”恢复模型原值`,
    format: (name: string): string => `品类“${name}”恢复模型原值`,
    metric: (name: string): string => `去掉指标“${name}”`,
  },
  resimulated: '修改年份与抽样',
  asked: {
    until: (year?: number): string => (year === undefined ? '截至最后一年' : `截至 ${year} 年`),
    ours: (projects?: number): string => `只看我们自己的项目：一年 ${projects} 个`,
    market: (_?: number): string => '看整个市场',
  },
  room: {
    asked: (count) => `问现场：${count} 题`,
    again: (count) => `问现场：第 ${count} 轮`,
    answered: (count) => `问现场：收 ${count} 份`,
    forgot: () => '问现场：删去一份',
    taken: () => '采用现场的区间',
    pooled: () => '问现场：换合并',
    dropped: () => '问现场：全部删去',
  } satisfies Record<string, (count: number) => string>,
  described: '修改情景说明',
  resetSimulation: '年份与抽样恢复原值',
  opened: (title: string): string => `打开情景“${title}”`,
  evidence: {
    added: (variable: string) => `添加观察：${variable}`,
    removed: (variable: string) => `删去观察：${variable}`,
    suggested: (count: number) => `采用 ${count} 条建议可信度`,
    widened: (count: number) => `因证据薄弱放宽 ${count} 个区间`,
    unwidened: (count: number) => `收回 ${count} 个放宽的区间`,
  },
}

/** Steps of budgets and metrics, in Chinese. */
export const budgetSteps = {
  line: {
    added: (line: string, industry: string): string => `${industry}添加成本项“${line}”`,
    removed: (line: string, industry: string): string => `${industry}删除成本项“${line}”`,
    moved: (line: string, industry: string): string => `${industry}移动成本项“${line}”`,
    renamed: (line: string, industry: string): string => `${industry}的成本项改名为“${line}”`,
    marked: (line: string, industry: string): string => `${industry}的“${line}”修改收款方或归类`,
    accepted: (line: string, industry: string): string => `${industry}的“${line}”采纳建议值`,
  },
  lines: {
    added: (count: number, industry: string): string => `${industry}添加 ${count} 个成本项`,
    replaced: (count: number, industry: string): string => `${industry}的成本项换成粘贴的 ${count} 项`,
    restored: (_count: number, industry: string): string => `${industry}恢复模型的成本项`,
    accepted: (_count: number, industry: string): string => `${industry}采纳全部建议值`,
  },
  industry: {
    added: (name: string): string => `添加行业“${name}”`,
    moved: (name: string): string => `移动行业“${name}”`,
    removed: (name: string): string => `删除行业“${name}”`,
    renamed: (name: string): string => `行业改名为“${name}”`,
    unit: (name: string): string => `${name}修改计量单位`,
  },
  format: {
    added: (name: string): string => `添加品类“${name}”`,
    moved: (name: string): string => `移动品类“${name}”`,
    removed: (name: string): string => `删除品类“${name}”`,
    renamed: (name: string): string => `品类改名为“${name}”`,
    unit: (name: string): string => `${name}修改计量单位`,
  },
  metric: {
    added: (title: string): string => `添加指标“${title}”`,
    changed: (title: string): string => `修改指标“${title}”`,
    removed: (title: string): string => `删除指标“${title}”`,
  },
}

/** What the user has done, to assumptions and the whole, to budgets and to the story. */
export const stepWords = { done: steps, budget: budgetSteps, story: storySteps }
