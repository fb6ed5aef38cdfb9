import type * as zh from '../zh-CN/updateSheet.ts'

/** What another version of the model would change of an open scenario, in English. */
export const updateSheet: typeof zh.updateSheet = {
  title: (to) => `What version ${to} of the model would change`,
  body: 'The changes',
  version: (version) => `Version ${version}`,
  kept: (number) => (number === 1 ? '1 entry of yours stays just as it is.' : `${number} entries of yours stay just as they are.`),
  moved: (number) =>
    number === 1 ? '1 entry of yours has another place and still counts' : `${number} entries of yours have another place and still count`,
  lost: (number) =>
    number === 1
      ? '1 entry of yours has no place in the new version and would be left out'
      : `${number} entries of yours have no place in the new version and would be left out`,
  nothingLost: 'Nothing of yours would be lost.',
  inSteps: (steps) => `Story, ${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')}`,
  view: 'What is shown',
  budget: 'Budget and lines',
  texts: { name: 'Name', unit: 'Unit', note: 'Note', lines: 'List of lines' },
  otherwise: (names) => `Look it over: ${names.join(', ')} in the formula ${names.length === 1 ? 'means' : 'mean'} something else there`,
  deskLines: (lines) => `Your own “${lines.join('”, “')}” counts as work at the desk, which falls however little is generated`,
  because: {
    gone: 'Nothing in the new version stands for it.',
    goneFrom: (name) => `The formula uses ${name}, which the new version does not have.`,
    meaning: (to, meaning) => `The nearest there is “${to}”, which means something else${meaning === '' ? '.' : `: ${meaning}`}`,
    meaningIn: (name, to, title) => `The formula uses ${name}; there it is ${to} (${title}), which means something else.`,
    project: (to) => `The new version has another kind of project there: “${to}”.`,
    owner: 'The industry or line it belongs to does not come along.',
    ownerIn: (name) => `The formula uses ${name}, which does not come along.`,
    industry: 'An industry of your own lacks many assumptions that the new version asks for; make it again there.',
  },
  figures: 'Key figures',
  figuresNote: (year) => `All industries, the mean of the draws; yearly figures of ${year}`,
  working: 'Working out both versions…',
  notMoved: 'No key figure would move.',
  models: 'What the model itself has changed',
  added: (number) => (number === 1 ? '1 assumption is new' : `${number} assumptions are new`),
  gone: (number) => (number === 1 ? '1 assumption is gone' : `${number} assumptions are gone`),
  assumptions: (number) => (number === 1 ? '1 assumption is read otherwise' : `${number} assumptions are read otherwise`),
  equations: (number) => (number === 1 ? '1 equation differs' : `${number} equations differ`),
  same: 'The assumptions and equations of both versions are the same.',
  absent: 'not there',
  overridden: (value) => `Your own ${value} stays`,
  onlyLinks: 'Same numbers, tied otherwise to claims or to other assumptions',
  stuck: 'The scenario cannot use the new version, because:',
}
