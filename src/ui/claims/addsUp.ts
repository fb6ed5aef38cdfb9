import type { Shown } from '../../words/format.ts'

/** Whether the numbers of several formats come to one sum: amounts and rates of them do, shares and prices do not. */
export const addsUp = (unit: Shown): boolean => /^(CNY|unit|GPU-h|MB|TB|s|person-yr)(\/yr|\/s)?$/.test(unit) && unit !== 'CNY/s'
