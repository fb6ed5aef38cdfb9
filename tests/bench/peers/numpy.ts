import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Program } from '../c/program.ts'
import { asDouble, said, spoken, type Doing, type Formulas } from '../formulas.ts'

/**
 * The formulas as a numpy program: one expression over the columns of all draws for each variable, member and year.
 *
 * @returns Nothing where there is no Python with numpy.
 */
export async function inNumpy(formulas: Formulas, columns: readonly Float64Array[], folder: string): Promise<Program | undefined> {
  const script = join(folder, 'formulas.py')
  writeFileSync(script, source(formulas, columns[0]?.length ?? 0))
  try {
    await promisify(execFile)('python3', ['-c', 'import numpy'])
  } catch {
    return undefined // told in the table
  }
  return new Program('python3', [script], columns)
}

function source(formulas: Formulas, draws: number): string {
  const lines = said(formulas, {
    number: asDouble,
    input: (place) => `i[${place}]`,
    cell: (place) => `c${place}`,
    doing: inPython,
    whole: (text, place) => `    c${place} = ${text}`,
  })
  return `import sys, time
import numpy as np
def run(i):
${lines.join('\n')}
    return c${formulas.target}
count = ${formulas.inputs.length} * ${draws}
i = np.frombuffer(sys.stdin.buffer.read(8 * count)).reshape(${formulas.inputs.length}, ${draws})
while sys.stdin.buffer.readline():
    start = time.perf_counter()
    target = run(i)
    print((time.perf_counter() - start) * 1e3, repr(float(np.mean(target))), flush=True)
`
}

function inPython(name: Doing, given: readonly string[]): string {
  switch (name) {
    case '^':
      return `(${given.join(' ** ')})`
    case 'min':
    case 'max':
      return given.reduce((so, next) => `np.${name}imum(${so}, ${next})`)
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'abs':
      return `np.${name}(${given.join(', ')})`
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return `(1.0 * ${spoken(name, given)})`
    default:
      return spoken(name, given)
  }
}
