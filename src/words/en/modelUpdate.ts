import type * as zh from '../zh-CN/modelUpdate.ts'

/** A newer version of the model than the scenario’s own, in English. */
export const modelUpdate: typeof zh.modelUpdate = {
  step: (from, to) => `Model version ${from} → ${to}`,
  restsOn: (version) => `Computed with version ${version} of the model.`,
  kept: (from, to) => `This scenario is computed with version ${from} of the model, as it always was. Version ${to} is there now:`,
  counts: (assumptions, equations) =>
    assumptions + equations === 0
      ? 'no assumption and no equation differs.'
      : `${count(assumptions, 'assumption')} and ${count(equations, 'equation')} differ.`,
  total: (before, after) => `With it, the total net present value would go from ${before} to ${after}.`,
  look: 'See what differs',
  lookMenu: (to) => `What version ${to} would change`,
  adopt: (to) => `Use version ${to}`,
  stay: (from) => `Stay with version ${from}`,
  adopted: (to) => `Now computed with version ${to} of the model; this can be undone`,
  title: (to) => `What version ${to} of the model would change`,
  body: 'The changes',
  version: (version) => `Version ${version}`,
  figures: 'Key figures',
  figuresNote: (year) => `Every assumption at its value; yearly figures of ${year}`,
  notMoved: 'No key figure would move.',
  assumptions: (number) => (number === 1 ? '1 assumption differs' : `${number} assumptions differ`),
  equations: (number) => (number === 1 ? '1 equation differs' : `${number} equations differ`),
  same: 'The assumptions and equations of both versions are the same.',
  absent: 'not there',
  overridden: (value) => `Your own ${value} stays`,
  onlyLinks: 'Same numbers, tied otherwise to claims or to other assumptions',
  lost: 'These parts of the scenario have no place in the new version and would be left out:',
  stuck: 'The scenario cannot use the new version, because:',
}

const count = (number: number, noun: string): string => (number === 1 ? `1 ${noun}` : `${number} ${noun}s`)
