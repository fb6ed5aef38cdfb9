import type { Equation } from './equation.ts'
import type { Model } from './model.ts'
import { marketName } from './ours.ts'
import type { OurProjects } from './scenario.ts'
import type { Text } from './text.ts'

/**
 * How much is made, and how much of it with AI. The market's own go on beside ours under names of their own (`marketUnits`), for what
 * the market gives and takes rests on them: prices, crowding, and what everybody has learnt.
 */
const counted = ['units', 'adoption', 'outputUnits', 'extraUnits', 'aiUnits', 'aiUnitsMade', 'generatedSeconds', 'gpuHours'] as const

/** What rests on the whole market, whoever asks. */
const ofTheMarket: readonly string[] = ['costRatio', 'learning', 'computeUse']

/** What is spent, and who is paid. */
const spent = ['lineAfter', 'aiSpend', 'paidAfter'] as const

const marketTitle = (title: Text): Text => ({ 'zh-CN': `${title['zh-CN']}（全市场）`, en: `${title.en}, whole market` })

/**
 * The equations of a model as they are of our own projects. The number of projects and their adoption are ours and what one costs and
 * earns is so many times the format's, so that all that is made from them is ours; the market goes on as it was.
 *
 * @param years That are asked about: our adoption goes from the first of them to the last.
 */
export function equationsOfOurs({ equations }: Model, format: string, ours: OurProjects, years: number): Record<string, Equation> {
  const scaled = ours.budget ? Object.entries(equations).flatMap(([name, { unit }]) => (unit === 'CNY/unit' ? [name] : [])) : []
  const all: Record<string, Equation> = {}
  for (const [name, equation] of Object.entries(equations)) {
    const isCounted = counted.some((one) => one === name)
    if (isCounted) all[marketName(name)] = ofMarket(equation, counted)
    if (scaled.includes(name)) all[marketName(name)] = ofMarket(equation, scaled)
    all[name] = ofTheMarket.includes(name) ? { ...equation, formula: renamed(equation.formula, counted) } : equation
    if (scaled.includes(name)) all[name] = { ...equation, formula: `${marketName(name)} * ourBudget`, constants: {} }
  }
  const set = (name: (typeof counted)[number] | (typeof spent)[number] | 'transitionCost', formula: string) => {
    const equation = all[name]
    if (equation) all[name] = { ...equation, formula }
  }
  set('units', `at(${format}, ${ours.projects} * oneUnit / oneYear)`)
  set('outputUnits', 'units')
  set('extraUnits', '0 * units')
  // Where all make more each earns and pays out less of the same attention; ours, which make no more, would seem to save by what others make.
  for (const name of spent) set(name, equations[name]?.formula.replaceAll('crowdingFactor', '1') ?? '')
  set('adoption', marketName('adoption'))
  if (ours.adoption) {
    const { start, end } = ours.adoption
    set('adoption', `${start} + ${asFormula(end - start)} * t / oneYear / ${Math.max(1, years - 1)}`)
    set('transitionCost', equations['transitionCost']?.formula.replaceAll('adoptionCap * startShare', String(start)) ?? '')
  }
  if (ours.budget) all['ourBudget'] = budgetOf(ours.budget)
  return all
}

const asFormula = (value: number): string => (value < 0 ? `(0 - ${-value})` : String(value))

const ofMarket = (equation: Equation, names: readonly string[]): Equation => ({
  ...equation,
  title: marketTitle(equation.title),
  formula: renamed(equation.formula, names),
})

const renamed = (formula: string, names: readonly string[]): string =>
  formula.replaceAll(/[A-Za-z]\w*/g, (name) => (names.includes(name) ? marketName(name) : name))

/** What everything about one of our projects is, over what it is for one of the format. */
function budgetOf(budget: NonNullable<OurProjects['budget']>): Equation {
  const shown = {
    title: { 'zh-CN': '我们的预算与同类之比', en: 'Our budget over the format’s' },
    meaning: {
      'zh-CN': '我们一个项目的制作费是同类项目的几倍；节省、新增成本和收入都按该倍数计。',
      en: 'What it costs to make one of our projects, over one of the format; what it saves, its new costs and what it earns go by it too.',
    },
    unit: '1',
    display: 'multiple',
  } as const
  if ('times' in budget) return { ...shown, dimensions: [], formula: String(budget.times) }
  const first = `sum(${marketName('productionUnitCost')} * (t == 0), year) / oneYear`
  return {
    ...shown,
    dimensions: ['format'],
    formula: `${budget.amount} / max(1, ${first})`,
    constants: { [budget.amount]: 'CNY/unit', 1: 'CNY/unit' },
  }
}
