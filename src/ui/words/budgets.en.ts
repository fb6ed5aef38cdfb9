import type { budget as zhBudget, budgetSteps as zhSteps } from './budgets.zh-CN.ts'

/** Own budgets, in English. */
export const budget: typeof zhBudget = {
  title: 'Budget',
  lead: 'Put your own cost lines in the place of the model’s: rename, reprice, add, remove, reorder, or paste them from a spreadsheet. The result on the side follows every change.',
  industry: 'Industry',
  ofOne: (unit) => `Budget of one ${unit}`,
  paste: 'Paste from a spreadsheet',
  restore: 'Back to the model’s lines',
  leaveOut: 'Leave out of totals',
  takeIn: 'Count in totals again',
  leftOut: 'This industry’s output is at its least, so that totals hardly hold any of it.',
  removeIndustry: 'Remove this industry',
  stillUsed: (metrics) => `Not removed: your metric “${metrics}” uses it.`,
  rename: 'Name of the industry',
  unit: 'What one project is called',
  addIndustry: 'Add an industry',
  newIndustry: {
    title: 'Add an industry',
    name: 'Name',
    hint: 'for example: Documentary',
    like: 'Beginning as a copy of',
    meaning: 'Lines and assumptions are copied first; then make them your own.',
    add: 'Add',
  },
  columns: {
    name: 'Cost line',
    recipient: 'Who is paid',
    amount: 'Traditional cost',
    share: 'Share',
    eligible: 'AI could do',
    reduction: 'Fall in cost',
    after: (year) => `Left in ${year}`,
    actions: 'Actions',
  },
  prices: (year) =>
    `Amounts are in prices of ${year}. “Left” is what a line still costs once AI has taken its part; generating, direction, review and other new costs come on top and are counted in the result.`,
  nameOf: (line) => `Name: ${line}`,
  recipientOf: (line) => `Who is paid: ${line}`,
  move: (line) => `Move “${line}”: drag, or press the up and down arrows`,
  moved: (line, place, of) => `“${line}” is now line ${place} of ${of}`,
  more: (line) => `More about “${line}”`,
  remove: (line) => `Remove “${line}”`,
  total: 'Total',
  production: (share) => `${share} of it production`,
  suggested: (count) =>
    count === 1
      ? '1 value is suggested by the most similar line and marked ≈ until you change it.'
      : `${count} values are suggested by the most similar lines and marked ≈ until you change them.`,
  acceptAll: 'Accept all',
  accept: 'Accept what is suggested',
  from: (line, industry) => `Suggested by the most similar line, “${line}” (${industry})`,
  fromNone: 'No line is similar; taken as one that AI does not change',
  marks: { production: 'Production (otherwise distribution)', creative: 'Creative (writing and design)' },
  otherName: (language) => `Name in ${language}`,
  add: {
    title: 'Add a line',
    name: 'Name',
    amount: 'Amount',
    amountHint: 'such as 120k',
    go: 'Add',
    badAmount: 'The amount cannot be read; write 120k or 120,000.',
    near: (line, industry) => `The rest is suggested by “${line}” (${industry})`,
    noNear: 'No line is similar; taken as one that AI does not change',
  },
  result: {
    label: 'What it comes to',
    year: (year) => `In ${year}`,
    unitCost: 'Whole cost of a project',
    production: 'Production only',
    npv: (industry) => `Net present value, ${industry}`,
    total: 'Net present value, all industries',
    was: (value) => `was ${value}`,
    before: 'Traditional',
    after: 'With AI',
    saves: (share) => `${share} less`,
    costs: (share) => `${share} more`,
  },
}

/** Steps of budgets and metrics, in English. */
export const budgetSteps: typeof zhSteps = {
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
