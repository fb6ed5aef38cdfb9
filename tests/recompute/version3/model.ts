// The equations of version 3 once more, in plain loops, for one set of numbers: what the engine is to be held against.
import { readFileSync } from 'node:fs'

/** One assumption, as far as it is computed with. */
export interface Assumption {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly distribution: string
  readonly claim?: string
  readonly neutral?: number
  readonly factor?: string
  readonly loading?: number
}

/** One line of a format's budget. */
export interface Line {
  readonly id: string
  readonly recipient: string
  readonly production: boolean
  readonly creative: boolean
  readonly picture: boolean
  readonly assumptions: Readonly<Record<string, Assumption>>
}

/** A kind of project with its budget. */
export interface Format {
  readonly id: string
  readonly industry: string
  readonly assumptions: Readonly<Record<string, Assumption>>
  readonly lines: readonly Line[]
}

/** What `data.json` holds. */
export interface Data {
  readonly simulation: { readonly startYear: number; readonly years: number; readonly samples: number; readonly seed: number }
  readonly bounds: Readonly<Record<string, readonly [number, number]>>
  readonly recipients: readonly string[]
  readonly assumptions: Readonly<Record<string, Assumption>>
  readonly formats: readonly Format[]
  readonly claims: readonly { readonly id: string; readonly side: string }[]
}

/** Every assumption's number by path: `name`, `format.name` or `format.line.name`. */
export type Values = Readonly<Record<string, number>>

/** Each variable: a number, one a year, or either of them by member. */
export type Results = Record<string, number | number[] | Record<string, number | number[]>>

/** The numbers that the recomputation works with. */
export const readData = (): Data => JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8')) as Data

/** Every assumption by its path. */
export function assumptionsOf(data: Data): Map<string, Assumption> {
  const all = new Map<string, Assumption>(Object.entries(data.assumptions))
  for (const { id, assumptions, lines } of data.formats) {
    for (const [name, one] of Object.entries(assumptions)) all.set(`${id}.${name}`, one)
    for (const line of lines) for (const [name, one] of Object.entries(line.assumptions)) all.set(`${id}.${line.id}.${name}`, one)
  }
  return all
}

/** Every assumption at its value or at what a scenario makes of it, believed as far as its claim is: 1 where nothing is said. */
export function valuesOf(
  data: Data,
  credence: Readonly<Record<string, number>> = {},
  changed: Readonly<Record<string, { readonly value?: number }>> = {},
): Record<string, number> {
  const values: Record<string, number> = {}
  for (const [path, { value: own, claim, neutral = 0 }] of assumptionsOf(data)) {
    const value = changed[path]?.value ?? own
    const believed = claim === undefined ? 1 : (credence[claim] ?? 1)
    values[path] = believed === 1 ? value : neutral + believed * (value - neutral)
  }
  return values
}

/** A share of nothing is 0. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** What last year leaves to this one, for one format. */
interface Before {
  odds: number
  adoption: number
  aiUnitsMade: number
  cumulative: number
  underWater: number
  npv: number
  producerNpv: number
  npvAhead: number
}

/** Work out all variables of version 3 for the formats, lines, recipients and years of `data` at the numbers of `values`. */
export function recompute(data: Data, values: Values): Results {
  const { years } = data.simulation
  const out: Results = {}
  const get = (path: string): number => {
    const value = values[path]
    if (value === undefined) throw new Error(`no value for ${path}`)
    return value
  }
  /** Note a number of a year, of a member or of both; it is handed back, so that equations read as equations. */
  const note = (variable: string, member: string | undefined, t: number | undefined, value: number): number => {
    if (member === undefined && t === undefined) out[variable] = value
    else if (member === undefined) ((out[variable] ??= []) as number[])[t ?? 0] = value
    else {
      const members = (out[variable] ??= {}) as Record<string, number | number[]>
      if (t === undefined) members[member] = value
      else ((members[member] ??= []) as number[])[t] = value
    }
    return value
  }

  const industries = [...new Set(data.formats.map(({ industry }) => industry))]
  const before = new Map(data.formats.map(({ id }) => [id, startOf(get, id)]))
  let strainBefore = 0
  let useBefore = 0
  let supplyBefore = get('computeSupplyStart')

  for (let t = 0; t < years; t++) {
    const yearly = (variable: string, value: number) => note(variable, undefined, t, value)
    const computePerSecond = yearly(
      'computePerSecond',
      get('gpuSecondsPerSecond') * (1 - get('efficiencyGain')) ** ((1 - get('tierShift')) * t),
    )
    const listPrice = yearly(
      'listPrice',
      (computePerSecond / 3600) * get('gpuHourPrice') * (1 - get('gpuHourDecline')) ** t * get('priceMarkup'),
    )
    const memory = get('scarcityMemory')
    const strain = yearly('computeStrain', memory * strainBefore + (1 - memory) * useBefore)
    const scarcity = yearly('scarcity', Math.min(100, Math.max(1, strain)) ** get('scarcityElasticity'))
    const price = yearly('price', listPrice * scarcity)
    const open = yearly('open', Math.min(1, Math.max(0, t - get('releaseDelay'))))
    const discountFactor = yearly('discountFactor', (1 + get('discountRate')) ** -t)
    const response = get('supplyResponse') * Math.min(1, Math.max(0, strainBefore - 1))
    const computeSupply = yearly('computeSupply', supplyBefore * (1 + (t > 0 ? get('computeSupplyGrowth') + response : 0)))

    const paidBefore = new Map(data.recipients.map((recipient) => [recipient, 0]))
    const paidAfter = new Map(data.recipients.map((recipient) => [recipient, 0]))
    const pay = (purse: Map<string, number>, recipient: string, amount: number) =>
      purse.set(recipient, (purse.get(recipient) ?? NaN) + amount)
    const byIndustry = new Map(industries.map((id) => [id, { saving: 0, aiUnits: 0, outputUnits: 0, aiMoney: 0, money: 0 }]))
    let totalSaving = 0
    let gpuHoursOfAll = 0

    for (const format of data.formats) {
      const { id, lines } = format
      const last = before.get(id)
      const industry = byIndustry.get(format.industry)
      if (last === undefined || industry === undefined) throw new Error(`${id} has no industry`)
      const own = (name: string) => get(`${id}.${name}`)
      const put = (variable: string, value: number) => note(variable, id, t, value)
      const once = (variable: string, value: number) => note(variable, id, undefined, value)

      const ceiling = own('usableCeiling')
      const usableShare = put(
        'usableShare',
        ceiling / (1 + (Math.max(1, ceiling / own('usableStart')) - 1) * 0.5 ** (t / get('usableHalving'))),
      )
      const generationRatio = put('generationRatio', 1 / usableShare)
      const visibleFlaws = put('visibleFlaws', own('flawsStart') * 0.5 ** (t / get('flawsHalving')))
      const doublings = Math.log2(1 + last.aiUnitsMade / Math.max(1, own('experienceStart')))
      const learning = put('learning', (1 - get('learningRate')) ** doublings)

      const costIndex = put('costIndex', (1 + own('costDrift')) ** t)
      const revenueIndex = put('revenueIndex', ((1 + own('marketGrowth')) / (1 + own('unitGrowth'))) ** t)
      const generatedShare = own('generatedShare')
      const worked = lines.map((line) => {
        const path = `${id}.${line.id}`
        const part = (name: string) => get(`${path}.${name}`)
        const cost = note('traditionalLineCost', path, t, part('baseCost') * (line.production ? costIndex : revenueIndex))
        const readiness = note('readiness', path, t, Math.min(1, Math.max(0, 1 + (t - part('availableFrom')) / get('rampYears'))))
        const reach = note('reach', path, undefined, part('eligible') * (line.picture ? generatedShare : 1))
        const saved = note('lineSaving', path, t, cost * reach * part('reduction') * readiness)
        const days = part('days')
        const daysAfter = days * (1 - reach * part('daysReduction') * readiness)
        return { line, path, cost, saved, labour: part('labourShare'), software: part('softwareShare'), days, daysAfter }
      })
      /** The sum of something over the lines that are asked for. */
      const over = (of: (one: (typeof worked)[number]) => number, which: (line: Line) => boolean = () => true) =>
        worked.reduce((sum, one) => (which(one.line) ? sum + of(one) : sum), 0)

      const unitCost = put(
        'traditionalUnitCost',
        over(({ cost }) => cost),
      )
      const productionCost = put(
        'productionUnitCost',
        over(({ cost }) => cost, isMade),
      )
      const distributionCost = put('distributionUnitCost', unitCost - productionCost)
      const displaced = put(
        'displacedCost',
        over(({ saved }) => saved),
      )
      const generatedMinutes = once('generatedMinutes', own('finishedMinutes') * generatedShare)
      const generationCost = put('generationCost', generatedMinutes * 60 * generationRatio * price * own('tier'))
      const directionCost = put('directionCost', generatedMinutes * own('directionRate') * costIndex * learning)
      const reviewCost = put('reviewCost', generatedMinutes * generationRatio * own('reviewRate') * costIndex)
      const revenue = put('revenueUnit', own('revenuePerUnit') * revenueIndex)
      const licenceCost = put('licenceCost', revenue * own('licenceShare') * generatedShare)
      const generates = generatedShare > 0 ? 1 : 0
      const fees = own('clearanceFee') + own('labellingFee') + own('consentFee')
      const complianceCost = once('complianceCost', (fees + own('takedownProbability') * own('disputeCost')) * generates)
      const friction = put('cashFriction', generationCost + directionCost + reviewCost + licenceCost + complianceCost)
      const audienceLoss = put('audienceLoss', revenue * own('audienceDiscount') * generatedShare * visibleFlaws)
      const performanceGain = put('performanceGain', revenue * own('performanceUplift') * generatedShare)
      const takedownLoss = put('takedownLoss', own('takedownProbability') * Math.max(0, revenue - distributionCost) * generates)
      const workdaysBefore = once(
        'workdaysBefore',
        over(({ days }) => days),
      )
      const workdaysAfter = put('workdaysAfter', over(({ daysAfter }) => daysAfter) + generatedMinutes * own('aiDaysPerMinute') * learning)
      const speedGain = put('speedGain', (workdaysBefore - workdaysAfter) * own('dayValue'))
      const marketEffect = put('marketEffect', performanceGain + speedGain - audienceLoss - takedownLoss)
      const net = put('netUnitSaving', displaced - friction + marketEffect)
      const reinvested = put('creativeReinvestment', own('reinvestShare') * Math.max(0, net))
      const kept = put('keptUnitSaving', net - reinvested)
      const savedInProduction = over(({ saved }) => saved, isMade)
      const aiProductionCost = put('aiProductionCost', productionCost - savedInProduction + friction)
      const aiUnitCost = put('aiUnitCost', unitCost - displaced + friction + reinvested)
      const productionSavingShare = put('productionSavingShare', share(productionCost - aiProductionCost, productionCost))
      put('unitSavingShare', share(net, unitCost))
      const netSavingShare = put('netSavingShare', share(net, productionCost))

      const pull = put('pull', 1 / (1 + Math.exp(-get('pullSteepness') * (netSavingShare - get('hurdle')))))
      const cap = own('adoptionCap')
      const startShare = once('startShare', Math.min(0.999, share(own('adoptionStart'), cap)))
      const startOdds = startShare / (1 - startShare)
      const wish = 2 * pull - 1
      const rate = t > 0 ? own('adoptionSpeed') * (open * Math.max(0, wish) + Math.min(0, wish)) : 0
      const odds = put('adoptionOdds', Math.min(999, Math.max(Math.min(0.001, startOdds), last.odds * Math.exp(rate))))
      const adoption = put('adoption', (cap * odds) / (1 + odds))
      const units = put('units', own('unitsStart') * (1 + own('unitGrowth')) ** t)
      const costRatio = put('costRatio', Math.min(1, Math.max(0.02, 1 - adoption * productionSavingShare)))
      const crowding = own('crowding')
      const entry = once('entry', Math.min(own('entryElasticity'), 1 / Math.max(0.01, crowding)))
      const outputUnits = put('outputUnits', units * costRatio ** -entry)
      const extraUnits = put('extraUnits', outputUnits - units)
      const aiUnits = put('aiUnits', units * adoption + extraUnits)
      const aiUnitsMade = put('aiUnitsMade', last.aiUnitsMade + aiUnits)
      const crowdingFactor = put('crowdingFactor', costRatio ** (entry * crowding))
      const thinned = put('thinned', distributionCost * (1 - crowdingFactor))
      put('revenueAfter', revenue * crowdingFactor)
      put('profitBefore', revenue - unitCost)
      const earned = revenue - distributionCost + (displaced - savedInProduction) + marketEffect - licenceCost
      put('profitAfter', earned * crowdingFactor - (aiProductionCost - licenceCost) - reinvested)
      put('profitIfNotSwitched', (revenue - distributionCost) * crowdingFactor - productionCost)
      const hitRate = own('hitRate')
      const hitRateAfter = put('hitRateAfter', hitRate * crowdingFactor ** get('hitCrowding'))
      const slateBefore = put('slateBefore', own('slateBudget') / Math.max(1, productionCost))
      const slateAfter = put('slateAfter', own('slateBudget') / Math.max(1, aiProductionCost))
      put('hitChanceBefore', 1 - (1 - hitRate) ** slateBefore)
      put('hitChanceAfter', 1 - (1 - hitRateAfter) ** slateAfter)
      const switching = Math.max(0, adoption - last.adoption) + get('vendorExitRate') * last.adoption
      const transitionCost = put('transitionCost', own('switchShare') * productionCost * units * switching)
      const traditionalSpend = put('traditionalSpend', units * unitCost)
      const saving = put('saving', units * adoption * kept - transitionCost)
      put('savingShare', share(saving, traditionalSpend))
      const producerSaving = put('producerSaving', saving - own('passThrough') * Math.max(0, saving))
      const cumulative = put('cumulativeSaving', last.cumulative + saving * discountFactor)
      last.npv = once('npv', last.npv + saving * discountFactor)
      last.producerNpv = once('producerNpv', last.producerNpv + producerSaving * discountFactor)
      const ahead = t >= get('decisionAfter') ? saving * (1 + get('discountRate')) ** (get('decisionAfter') - t) : 0
      last.npvAhead = once('npvAhead', last.npvAhead + ahead)
      last.underWater = once('yearsUnderWater', last.underWater + (cumulative <= 0 ? 1 : 0))
      totalSaving += saving
      industry.saving += saving
      industry.aiUnits += aiUnits
      industry.outputUnits += outputUnits
      const aiMoney = aiUnits * (aiUnitCost - thinned)
      industry.aiMoney += aiMoney
      industry.money += aiMoney + units * (1 - adoption) * (unitCost - thinned)

      const seconds = put('generatedSeconds', aiUnits * generatedMinutes * 60 * generationRatio)
      gpuHoursOfAll += put('gpuHours', (seconds * own('tier') * computePerSecond) / 3600)
      const computeRevenue = put('computeRevenue', aiUnits * generationCost)
      const generationTraffic = put('generationTraffic', (seconds * get('megabytesPerSecond')) / 1e6)
      const watched = units * own('viewsPerUnit') * own('finishedMinutes') * 60
      const viewingTraffic = put('viewingTraffic', (watched * get('viewingMegabytesPerSecond')) / 1e6)
      put('networkTraffic', generationTraffic + viewingTraffic * (costRatio ** (-entry * own('attentionElasticity')) - 1))
      put('softwareDisplaced', units * adoption * over(({ saved, software }) => saved * software))

      let linesAfter = 0
      for (const { line, path, cost, saved } of worked) {
        const made = units * (cost - adoption * saved) + extraUnits * (cost - saved)
        const after = note('lineAfter', path, t, made * (line.production ? 1 : crowdingFactor))
        linesAfter += after
        pay(paidBefore, line.recipient, units * cost)
        pay(paidAfter, line.recipient, after)
      }
      const licences = licenceCost * crowdingFactor
      const putBack = units * adoption * reinvested
      put('aiSpend', linesAfter + aiUnits * (friction - licenceCost + licences) + putBack + transitionCost)
      pay(paidAfter, 'compute', computeRevenue)
      pay(paidAfter, 'aiCraft', aiUnits * (directionCost + reviewCost))
      pay(paidAfter, 'rights', aiUnits * licences)
      pay(paidAfter, 'legal', aiUnits * complianceCost)
      pay(paidAfter, 'writers', putBack)
      pay(paidAfter, 'training', transitionCost)

      const isCreative = ({ production, creative }: Line) => production && creative
      put('creativeShareBefore', share(over(({ cost }) => cost, isCreative), productionCost)) // oxfmt-ignore
      const creativeAfter = over(({ cost, saved }) => cost - saved, isCreative) + directionCost + reinvested
      put('creativeShareAfter', share(creativeAfter, aiProductionCost + reinvested))
      const wage = own('labourRate') * costIndex
      const jobsBefore = put('jobsBefore', (units * over(({ cost, labour }) => cost * labour)) / wage)
      const gone = put('jobsDisplaced', (units * adoption * over(({ saved, labour }) => saved * labour)) / wage)
      const extraLabour = extraUnits * over(({ cost, saved, labour }) => (cost - saved) * labour)
      const come = put('jobsCreated', (aiUnits * (directionCost + reviewCost) + putBack + extraLabour) / wage)
      put('jobsAfter', jobsBefore - gone + come)

      Object.assign(last, { odds, adoption, aiUnitsMade, cumulative })
    }

    yearly('totalSaving', totalSaving)
    for (const [id, { saving, aiUnits, outputUnits, aiMoney, money }] of byIndustry) {
      note('industrySaving', id, t, saving)
      note('adoptionByCount', id, t, share(aiUnits, outputUnits))
      note('adoptionByValue', id, t, share(aiMoney, money))
    }
    for (const [recipient, amount] of paidBefore) note('paidBefore', recipient, t, amount)
    for (const [recipient, amount] of paidAfter) note('paidAfter', recipient, t, amount)
    useBefore = yearly('computeUse', gpuHoursOfAll / computeSupply)
    strainBefore = strain
    supplyBefore = computeSupply
  }

  const last = [...before.values()]
  for (const industry of industries) {
    const its = data.formats.filter((format) => format.industry === industry).map(({ id }) => before.get(id)?.npv ?? NaN)
    note(
      'industryNpv',
      industry,
      undefined,
      its.reduce((sum, npv) => sum + npv, 0),
    )
  }
  out['totalNpv'] = last.reduce((sum, { npv }) => sum + npv, 0)
  out['totalNpvAhead'] = last.reduce((sum, { npvAhead }) => sum + npvAhead, 0)
  return out
}

const isMade = ({ production }: Line): boolean => production

/** A format before its first year: the start year's own trial counts as adopted already. */
function startOf(get: (path: string) => number, id: string): Before {
  const cap = get(`${id}.adoptionCap`)
  const started = Math.min(0.999, share(get(`${id}.adoptionStart`), cap))
  const nothing = { aiUnitsMade: 0, cumulative: 0, underWater: 0, npv: 0, producerNpv: 0, npvAhead: 0 }
  return { ...nothing, odds: started / (1 - started), adoption: cap * started }
}
