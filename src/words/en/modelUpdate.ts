import type * as zh from '../zh-CN/modelUpdate.ts'

/** A newer version of the model than the scenario’s own, in English. */
export const modelUpdate: typeof zh.modelUpdate = {
  step: (from, to) => `Model version ${from} → ${to}`,
  restsOn: (version) => `Computed with version ${version} of the model.`,
  kept: (from, to) => `This scenario still uses version ${from} of the model. Version ${to} is now available:`,
  counts: (assumptions, equations) =>
    assumptions + equations === 0
      ? 'no assumption and no equation differs.'
      : `${count(assumptions, 'assumption')} and ${count(equations, 'equation')} differ.`,
  own: (moved, lost) =>
    moved > 0
      ? `Of your changes, ${moved} would move${lost > 0 ? ` and ${lost} would be dropped` : ''}.`
      : lost > 0
        ? `Of your changes, ${lost} would be dropped.`
        : '',
  total: (before, after) => `With it, net present value of all industries would go from ${before} to ${after} on average.`,
  look: 'See what differs',
  lookMenu: (to) => `What version ${to} would change`,
  adopt: (to) => `Use version ${to}`,
  stay: (from) => `Stay with version ${from}`,
  adopted: (to) => `Now computed with version ${to} of the model; this can be undone`,
}

const count = (number: number, noun: string): string => (number === 1 ? `1 ${noun}` : `${number} ${noun}s`)
