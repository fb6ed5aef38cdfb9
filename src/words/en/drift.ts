import type * as zh from '../zh-CN/drift.ts'

/** What has changed since a file was saved, in English. */
export const drift: typeof zh.drift = {
  causes: {
    'file-edited': () => 'This file was edited by hand after it was saved.',
    'model-changed': (before, after) =>
      before === after
        ? 'The model has changed since this file was saved.'
        : `The model has changed since this file was saved, from version ${before} to ${after}.`,
    'engine-changed': (before, after) => `The engine has changed since this file was saved, from version ${before} to ${after}.`,
  },
  together: (causes) => causes.join(' '),
  unchecked: (reason) => `It could not be checked whether this file still shows what it showed when it was saved. Reason: ${reason}`,
  median: 'median',
  figure: (name, before, after) => `${name} ${before} when saved, ${after} on opening`,
  moved: (figures) => `Net present value, all industries: ${figures.join('; ')}.`,
  notMoved: (value) => `Net present value of all industries has not moved (median ${value}).`,
  adopt: 'Keep as it is now',
}
