import type { FormatAssumptionName, WorldAssumptionName } from './assumptions.ts'
import type { Question } from '../../question.ts'

/** The main sliders, by the question that they answer; every other assumption is one click down. */
export const questions = [
  {
    id: 'quality',
    title: { 'zh-CN': '画面够不够好？', en: 'How good is it?' },
    sliders: ['usableStart', 'usableCeiling', 'usableHalving', 'generatedShare'],
  },
  {
    id: 'cost',
    title: { 'zh-CN': '用起来多少钱？', en: 'What does it cost?' },
    sliders: ['gpuHourPrice', 'gpuHourDecline', 'priceMarkup', 'directionRate', 'reviewRate', 'learningRate'],
    forAnalysts: ['gpuHourPrice', 'gpuHourDecline'],
  },
  {
    id: 'speed',
    title: { 'zh-CN': '同行转得多快？', en: 'How fast do they switch?' },
    sliders: ['adoptionCap', 'adoptionSpeed', 'hurdle', 'releaseDelay'],
  },
  {
    id: 'friction',
    title: { 'zh-CN': '什么在拦着？', en: 'What stands in the way?' },
    sliders: ['licenceShare', 'takedownProbability', 'audienceDiscount', 'switchShare'],
  },
  {
    id: 'division',
    title: { 'zh-CN': '省下的钱去哪儿？', en: 'Where does the saving go?' },
    sliders: ['reinvestShare', 'passThrough', 'entryElasticity', 'crowding'],
  },
] as const satisfies readonly Question<WorldAssumptionName | FormatAssumptionName>[]
