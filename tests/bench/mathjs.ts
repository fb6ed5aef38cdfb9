import { all, create, type FactoryFunctionMap } from 'mathjs/number'
import { said, spoken, type Formulas } from './formulas.ts'

/**
 * The formulas as mathjs works them out, compiled once: answers with the total net present value of one draw. This is the
 * build for plain numbers, which is the fastest that mathjs has. Only here does it calculate; in the product it reads formulas.
 */
export function inMathjs(formulas: Formulas, columns: readonly Float64Array[]): (draw: number) => number {
  const mathjs = create(all as FactoryFunctionMap)
  const compiled = said(formulas, { number: String, input: (place) => `i${place}`, cell: (place) => `c${place}`, doing: spoken }).map(
    (text, place) => ({
      name: `c${place}`,
      code: mathjs.compile(text),
    }),
  )
  const scope = new Map<string, unknown>()
  return (draw) => {
    for (const [place, column] of columns.entries()) scope.set(`i${place}`, column[draw])
    for (const { name, code } of compiled) scope.set(name, code.evaluate(scope))
    return Number(scope.get(`c${formulas.target}`))
  }
}
