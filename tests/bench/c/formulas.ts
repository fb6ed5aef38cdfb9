import { blockDraws } from '../../../src/engine/wasm/memoryLayout.ts'
import { asDouble, said, spoken, type Doing, type Formulas } from '../formulas.ts'
import { mainSource } from './main.ts'

/**
 * Write the formulas as a C program the plain way: one loop over a block of draws for each variable, member and year, with
 * the mathematical functions of the system, and as much vector code as the compiler finds by itself. Formulas of
 * one shape share a function.
 */
export function formulasProgram(formulas: Formulas, blocks: number): string {
  const first = formulas.inputs.length
  const functions = new Map<string, string>()
  let columns: number[] = []
  const column = (slot: number) => {
    if (!columns.includes(slot)) columns.push(slot)
    return `a${columns.indexOf(slot)}[i]`
  }
  const calls = said(formulas, {
    number: asDouble,
    input: column,
    cell: (place) => column(first + place),
    doing: inC,
    whole(text, place) {
      const parameters = columns.map((_, index) => `, const double *a${index}`).join('')
      const shape = `(double *restrict to${parameters}) { for (int i = 0; i < ${blockDraws}; i++) to[i] = ${text}; }`
      const name = functions.get(shape) ?? `formula${functions.size}`
      functions.set(shape, name)
      const given = [first + place, ...columns].map((slot) => `block + ${slot * blockDraws}`)
      columns = []
      return `${name}(${given.join(', ')});`
    },
  })
  const written = [...functions].map(([shape, name]) => `static __attribute__((noinline)) void ${name}${shape}`)
  return mainSource({
    head: `#include <math.h>
static double steady[1];
static inline double smaller(double a, double b) { return a < b ? a : b; }
static inline double larger(double a, double b) { return a > b ? a : b; }
${written.join('\n')}
static void formulas(double *block) {
${calls.join('\n')}
}`,
    body: 'formulas(block);',
    steady: 0,
    inputs: formulas.inputs.map((_, place) => place),
    target: first + formulas.target,
    slots: first + formulas.cells.length,
    blocks,
  })
}

function inC(name: Doing, given: readonly string[]): string {
  switch (name) {
    case '^':
      return `pow(${given.join(', ')})`
    case 'min':
    case 'max':
      return given.reduce((so, next) => `${name === 'min' ? 'smaller' : 'larger'}(${so}, ${next})`)
    case 'abs':
      return `fabs(${given.join(', ')})`
    default:
      return spoken(name, given)
  }
}
