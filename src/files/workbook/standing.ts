import { inputAt } from '../../analysis/catalogue/address.ts'
import { factorPath, type ResolvedScenario, type Input } from '../../engine/resolve.ts'
import { cellName } from './cellAddress.ts'
import type { SheetLayout } from './sheetLayout.ts'

/** Functions that came to spreadsheets after 2007 stand in files under this prefix, and without it on screen. */
const normalInverse = '_xlfn.NORM.S.INV'

/**
 * Where an assumption stands, as a formula: in its own cell, unless the cell of the factor that it is tied to has been moved from 0.
 * Then at the quantile of its distribution that lies `loading * factor` standard normal units from its value's; `IFERROR`, for a
 * value at an end that no draw passes has none.
 *
 *     IF($E$9=0,E30,IFERROR(H30+(I30-H30)*NORM.S.DIST(NORM.S.INV((E30-H30)/(I30-H30))+0.7*$E$9,1),E30))
 *
 * @param loading As the model has it: a narrowed factor moves no value.
 */
export function standingFormula(
  resolved: ResolvedScenario,
  { name, member, factor, distribution }: Input,
  loading: number,
  layout: SheetLayout,
): string {
  const [value, low, high, least, most] = (['value', 'low', 'high', 'least', 'most'] as const).map((column) =>
    cellName(layout.assumption(name, member, column)),
  ) as [string, string, string, string, string]
  const driving = inputAt(resolved, factorPath(factor ?? ''))
  if (!driving || loading === 0 || distribution === 'fixed') return value
  const moved = cellName(layout.assumption(driving.name, driving.member, 'value'), 'all')
  const by = `${loading}*${moved}`
  const share = `(${value}-${low})/(${high}-${low})`
  const further = (probability: string) => `_xlfn.NORM.S.DIST(${normalInverse}(${probability})+${by},1)`
  const quantile = () => {
    const inside = (drawn: string) => `MAX(${least},MIN(${most},${drawn}))`
    switch (distribution) {
      case 'uniform':
        return `${low}+(${high}-${low})*${further(share)}`
      case 'triangular': {
        const p = further(share)
        return `${low}+(${high}-${low})*IF(${p}<${share},SQRT(${p}*${share}),1-SQRT((1-${p})*(1-${share})))`
      }
      case 'pert': {
        const shape = `1+4*${share},5-4*${share}`
        return `${low}+(${high}-${low})*_xlfn.BETA.INV(${further(`_xlfn.BETA.DIST(${share},${shape},1)`)},${shape})`
      }
      case 'normal':
        return inside(`${value}+${by}*(${high}-${low})/2/${normalInverse}(0.9)`)
      case 'lognormal':
        return inside(`${value}*EXP(${by}*LN(${high}/${low})/2/${normalInverse}(0.9))`)
    }
  }
  return `IF(${moved}=0,${value},IFERROR(${quantile()},${value}))`
}
