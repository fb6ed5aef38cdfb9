import type { budgetSteps as zh } from '../zh-CN/budgetSteps.ts'

/** Steps of budgets and metrics, in English. */
export const budgetSteps: typeof zh = {
  line: {
    added: (line, industry) => `${industry}: line “${line}” added`,
    removed: (line, industry) => `${industry}: line “${line}” removed`,
    moved: (line, industry) => `${industry}: line “${line}” moved`,
    renamed: (line, industry) => `${industry}: line renamed “${line}”`,
    marked: (line, industry) => `${industry}: who is paid for “${line}”, or where it belongs`,
    accepted: (line, industry) => `${industry}: suggestions for “${line}” accepted`,
  },
  lines: {
    added: (count, industry) => `${industry}: ${count} lines added`,
    replaced: (count, industry) => `${industry}: lines replaced by ${count} pasted`,
    restored: (_count, industry) => `${industry}: back to the model’s lines`,
    accepted: (_count, industry) => `${industry}: all suggestions accepted`,
  },
  industry: {
    added: (name) => `Industry “${name}” added`,
    moved: (name) => `Industry “${name}” moved`,
    removed: (name) => `Industry “${name}” removed`,
    renamed: (name) => `Industry renamed “${name}”`,
    unit: (name) => `${name}: what one project is called`,
  },
  metric: {
    added: (title) => `Metric “${title}” added`,
    changed: (title) => `Metric “${title}” changed`,
    removed: (title) => `Metric “${title}” removed`,
  },
}
