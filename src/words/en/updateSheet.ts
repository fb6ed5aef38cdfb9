import type * as zh from '../zh-CN/updateSheet.ts'

/** What another version of the model would change of an open scenario, in English. */
export const updateSheet: typeof zh.updateSheet = {
  title: (to) => `What version ${to} of the model would change`,
  body: 'The changes',
  version: (version) => `Version ${version}`,
  kept: (number) => (number === 1 ? '1 of your entries stays as it is.' : `${number} of your entries stay as they are.`),
  moved: (number) => (number === 1 ? '1 of your entries moves and still counts' : `${number} of your entries move and still count`),
  lost: (number) =>
    number === 1
      ? '1 of your entries has no place in the new version and would be dropped'
      : `${number} of your entries have no place in the new version and would be dropped`,
  nothingLost: 'Nothing of yours would be lost.',
  inSteps: (steps) => `Story, ${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')}`,
  view: 'What is shown',
  budget: 'Budget and lines',
  texts: { name: 'Name', unit: 'Unit', note: 'Note', lines: 'List of lines' },
  otherwise: (names) => `Please check: ${names.join(', ')} in the formula ${names.length === 1 ? 'means' : 'mean'} something else there`,
  deskLines: (lines) => `Your own “${lines.join('”, “')}” counts as desk work, which falls however little is generated`,
  because: {
    gone: 'Nothing in the new version corresponds to it.',
    goneFrom: (name) => `The formula uses ${name}, which the new version does not have.`,
    meaning: (to, meaning) => `The nearest there is “${to}”, which means something else${meaning === '' ? '.' : `: ${meaning}`}`,
    meaningIn: (name, to, title) => `The formula uses ${name}; there it is ${to} (${title}), which means something else.`,
    project: (to) => `The new version counts a different kind of project there: “${to}”.`,
    owner: 'The industry or line it belongs to is not carried over.',
    ownerIn: (name) => `The formula uses ${name}, which is not carried over.`,
    industry: 'Your own industry lacks many assumptions that the new version needs; create it again there.',
  },
  figures: 'Key figures',
  figuresNote: (year) => `All industries, the mean of the draws; yearly figures of ${year}`,
  working: 'Working out both versions…',
  notMoved: 'No key figure would move.',
  models: 'What the model itself has changed',
  added: (number) => (number === 1 ? '1 assumption is new' : `${number} assumptions are new`),
  gone: (number) => (number === 1 ? '1 assumption is gone' : `${number} assumptions are gone`),
  assumptions: (number) => (number === 1 ? '1 assumption is set differently' : `${number} assumptions are set differently`),
  equations: (number) => (number === 1 ? '1 equation differs' : `${number} equations differ`),
  same: 'The assumptions and equations of both versions are the same.',
  absent: 'not there',
  overridden: (value) => `Your own ${value} stays`,
  onlyLinks: 'Same numbers, linked differently to claims or other assumptions',
  stuck: 'The scenario cannot use the new version, because:',
}
