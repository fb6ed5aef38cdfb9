import type * as zh from '../zh-CN/faults.ts'

/** What is wrong with a scenario file and what would be right, in English. */
export const faults: typeof zh.faults = {
  line: (line) => `Line ${line}: `,
  at: (part) => `at “${part}”: `,
  didYouMean: (near) => ` Did you mean ${near}?`,
  canBe: (known) => ` It can be ${known.join(', ')}.`,
  unquote: ' Remove the quotes.',

  empty: 'The file is empty.',
  'utf-16': 'The file is written in UTF-16; save it as UTF-8.',
  'not-utf-8': 'The file is not UTF-8 text (it may be GBK); save it as UTF-8.',
  'too-large': (found, limit) => `The file has ${found}; a scenario file can have at most ${limit}.`,
  'not-text': (found) => `This is not a scenario file but one of another kind: ${found}.`,
  'link-broken': 'The link is incomplete or was altered; chat programs often cut long links. Ask for it again, or for the file.',
  'link-too-large': (limit) => `The link holds more than ${limit} and was not unpacked.`,
  'too-large-for-link': (limit) => `The scenario holds more than ${limit}, which is too much for a link; send the file.`,
  'not-migrated': (from, to) =>
    `The file is of format version ${from} and could not be brought to version ${to}. This is a bug in the app; the file is fine.`,

  'not-json': (column, found, wanted) => `This is not valid JSON: at “${found}” in column ${column}, ${wanted}.`,
  jsonProblems: {
    value: 'a value is expected',
    word: 'a number, text in double quotes, true, false or null is expected (JSON has no NaN)',
    name: 'a key in double quotes is expected, or there is an extra comma before it',
    colon: 'a colon is expected after the key',
    comma: 'a comma or a closing bracket is expected',
    end: 'the file should have ended here',
    quote: 'the closing quote of a text is missing',
    number: 'a number is not complete',
    escape: 'there is no such escape after a backslash',
    character: 'line breaks and tabs inside a text are written \\n and \\t',
    comment: 'JSON has no comments',
  },
  truncated: (column) => `The file breaks off in column ${column}: its end is missing. Copy or download it again.`,
  'after-the-end': (column, found) =>
    `The file is complete before column ${column}, but there is more after its end: “${found}”. Remove it.`,
  'too-many-values': (limit) => `There is too much in this file: a scenario can have at most ${limit} values.`,
  'too-deep': (limit) => `This is nested too deeply: lists and objects can go at most ${limit} levels deep.`,
  'duplicate-key': (path) => `${path} appears twice; keep one of them.`,
  'reserved-key': (path, key) => `${path}: ${key} is a reserved name and cannot be used.`,
  'not-finite': (path, found) => `${path} is ${found}, which is too large for a number.`,

  'not-a-scenario': (format, found) =>
    `This is not a scenario file: it should say "format": "${format}"${found === undefined ? '' : `, but has ${found} there`}.`,
  'newer-version': (path, found, newest) => `${path} is ${found}; this app reads up to ${newest}. Update the app to open the file.`,
  'wrong-type': (path, found, wanted) => `${path} is ${found}, but must be ${wanted}.`,
  wantedTypes: {
    number: 'a number',
    string: 'text',
    boolean: 'true or false',
    array: 'a list […]',
    object: 'an object {…}',
    'number-or-object': 'a number or an object {…}',
  },
  'nothing-in-it': (path) => `${path} is empty, but needs at least one entry.`,
  missing: (path, names) => `${path || 'The file'} lacks ${names.join(', ')}.`,
  'not-one-of': (path, found, known) =>
    `${path} is ${found}, but must be ${known.length === 1 ? known.join() : `one of ${known.join(', ')}`}.`,
  'not-whole': (path, found) => `${path} is ${found}, but must be a whole number.`,
  'out-of-range': (path, found, least, most) => `${path} is ${found}, but must be from ${least} to ${most}.`,
  'too-long': (path, found, limit) => `${path} has ${found} characters; the limit is ${limit}.`,
  'too-many': (path, found, limit) => `${path} has ${found} entries; the limit is ${limit}.`,
  'wrong-count': (path, found, wanted) => `${path} has ${found === 1 ? '1 entry' : `${found} entries`}, expected ${wanted}.`,
  more: (count) => `And ${count} more.`,
  'wrong-id': (path, found) => `${path} is ${found}, but must be letters and digits beginning with a letter, such as "liveStreaming".`,

  'unknown-name': (path, noun, name) => `${path}: there is no ${noun} ${name}.`,
  nouns: {
    key: 'key',
    model: 'model',
    claim: 'claim',
    assumption: 'assumption',
    recipient: 'recipient',
    factor: 'factor',
    variable: 'observable variable',
    industry: 'industry',
    format: 'format',
  },
  'unknown-model-version': (path, model, found, known) =>
    `${path}: there is no version ${found} of model ${model}; known versions: ${known.join(', ')}.`,
  update: ' Update the app to open the file.',
  'taken-id': (path, id) => `${path}: ${id} already means something else; choose another name.`,
  'repeated-id': (path, id) => `${path}: ${id} appears twice in this list; each needs its own.`,
  order: (path, low, value, high) => `${path}: low ≤ value ≤ high must hold, but they are ${low}, ${value} and ${high}.`,
  'no-width': (path, distribution, low, high) =>
    `${path}: a ${distribution} distribution needs a low below its high, but they are ${low} and ${high}.`,
  'not-positive': (path, distribution, low, least) =>
    `${path}: a ${distribution} distribution needs a low above ${least}, but it is ${low}.`,
  'one-of-two': (path, one, other) => `${path} takes either ${one} or ${other}: give exactly one of the two.`,
  'half-a-pair': (path, given, missing) => `${path} has ${given} without ${missing}; give both or neither.`,
  formula: (path, said) => `${path}: ${said}`,
}

/** How people begin a key that should be `en`: `en-US`, `English`. */
export const alsoCalled: readonly string[] = ['en', 'english', 'eng']
