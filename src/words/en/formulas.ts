import type * as zh from '../zh-CN/formulas.ts'

const hint = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean “${near}”?`)

/** What is wrong with a formula and what would be right, in English. */
export const formulas: typeof zh.formulas = {
  empty: () => 'The formula is empty.',
  syntax: () => 'This cannot be read: something is missing here, or there is an extra sign.',
  'no-operator': () => 'An operator is missing between two terms, for example *.',
  'not-finite': () => 'This is not a number, or is too large.',
  'line-first': () => 'This still varies over cost lines: add them up first with sum(…, line).',
  'too-long': ({ limit }) => `The formula is too long: the limit is ${limit} characters.`,
  'too-deep': ({ limit }) => `Too deeply nested: the limit is ${limit} levels.`,
  'too-many-parts': ({ limit }) => `The formula has too many parts: the limit is ${limit}.`,
  character: ({ character }) => `A formula cannot hold the character “${character}”.`,
  'not-allowed': ({ found, instead }) =>
    instead === undefined ? `A formula cannot use “${found}”.` : `A formula cannot use “${found}”. Write “${instead}” instead.`,
  thousands: ({ found, instead }) => `“${found}” is written “${instead}” here. Where two numbers are meant, put a space after the comma.`,
  'equals-first': ({ instead }) => `A formula does not begin with “=”.${instead === '' ? '' : ` Write “${instead}” instead.`}`,
  'unknown-function': ({ name, near }) => `There is no function “${name}”.${hint(near)}`,
  'unknown-name': ({ name, near }) => `There is no variable or assumption “${name}”.${hint(near)}`,
  arguments: ({ name, wanted, found }) => `${name} takes ${wanted} arguments; ${found} given.`,
  'not-a-dimension': ({ name, known }) => `“${name}” is not a dimension; dimensions are ${known.join(', ')}.`,
  'not-a-member': ({ name, known }) => `“${name}” is not a member of any dimension; members are ${known.join(', ')}.`,
  'no-such-dimension': ({ name, dimension }) => `This does not vary over ${dimension}, so ${name} has nothing to run along.`,
  dimensions: ({ declared, found }) => `Declared over [${declared.join(', ')}], but the formula varies over [${found.join(', ')}].`,
  unit: ({ declared, found }) => `The declared unit is ${declared}, but the formula gives ${found}.`,
  'units-differ': ({ operation, left, right }) =>
    `The two sides of “${operation}” differ in unit: ${left} on the left, ${right} on the right.`,
  'not-plain': ({ operation, found }) => `“${operation}” needs a plain number, not ${found}.`,
  'unknown-unit': ({ unit, near }) => `There is no unit “${unit}”.${hint(near)}`,
  circular: ({ path }) => `These depend on each other: ${path.join(' → ')}. Use prev to take last year's value.`,
}
