import type * as zh from '../zh-CN/print.ts'

/** What only paper says, in English. */
export const print: typeof zh.print = {
  differences: (count) =>
    count === 0
      ? 'Everything at the model’s own values'
      : count === 1
        ? '1 thing differs from the model'
        : `${count} things differ from the model`,
  what: 'Assumption or claim',
  own: 'Model’s own value',
  here: 'This scenario',
  onlyRange: 'only range or note',
}
