// The equations of model.md once more, in ordinary loops, for one set of numbers: what the product's engine is held against.
// At the model's own values the total net present value is 115,503,163,025 CNY (truths.test.ts).
import type { Assumption, Data, Industry, Line } from './data.ts'

/** A variable as `--json --point` prints it: a number, one a year, or either of them by member. */
export type Result = number | number[] | Record<string, number | number[]>

/** Every assumption's effective number by path: `name`, `industry.name` or `industry.line.name`. */
export type Values = Readonly<Record<string, number>>

/** A share of nothing is 0: model.md wants finite results, and bounds let every base cost be 0. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The base of the rebound. Where nothing was paid before, or nothing is paid now, no fall can be told and output stays. */
function costRatio(now: number, before: number): number {
  return before > 0 && now > 0 ? now / before : 1
}

/** What last year leaves to this one, for one industry. */
interface Carried {
  adoption: number
  cumulative: number
  underWater: number
}

/** Compute all variables of model.md for the industries, lines, recipients and years of `data` at the numbers of `values`. */
export function recompute(data: Data, values: Values): Record<string, Result> {
  const years = data.simulation.years
  const out: Record<string, Result> = {}

  const get = (path: string): number => {
    const value = values[path]
    if (value === undefined) throw new Error(`no value for ${path}`)
    return value
  }
  /** A reader of the numbers under a path: `own('baseCost')` is the number of `path.baseCost`. */
  const readerOf = (path: string, assumptions: Readonly<Record<string, Assumption>>) => {
    const numbers: Record<string, number> = {}
    for (const name of Object.keys(assumptions)) numbers[name] = get(`${path}.${name}`)
    return (name: string): number => {
      const value = numbers[name]
      if (value === undefined) throw new Error(`no value for ${path}.${name}`)
      return value
    }
  }
  const openLine = (industry: Industry, { id, recipient, production, creative, assumptions }: Line) => {
    const path = `${industry.id}.${id}`
    return { path, recipient, production, creative, own: readerOf(path, assumptions), cost: 0, saved: 0 }
  }
  const openIndustry = (industry: Industry) => {
    const carried: Carried = { adoption: 0, cumulative: 0, underWater: 0 }
    const lines = industry.lines.map((line) => openLine(industry, line))
    return { id: industry.id, own: readerOf(industry.id, industry.assumptions), lines, carried }
  }
  const industries = data.industries.map(openIndustry)

  const members = (variable: string): Record<string, number | number[]> => {
    const found = (out[variable] ??= {})
    if (typeof found === 'number' || Array.isArray(found)) throw new Error(`${variable} has no members`)
    return found
  }
  /** Note a variable of a member and a year; returns the number, so that equations read as equations. */
  const put = (variable: string, member: string, t: number, value: number): number => {
    const list = (members(variable)[member] ??= new Array<number>(years).fill(NaN))
    if (typeof list === 'number') throw new Error(`${variable} has no years`)
    list[t] = value
    return value
  }
  const putYear = (variable: string, t: number, value: number): number => {
    const list = (out[variable] ??= new Array<number>(years).fill(NaN))
    if (!Array.isArray(list)) throw new Error(`${variable} has members`)
    list[t] = value
    return value
  }
  const putMember = (variable: string, member: string, value: number): number => {
    members(variable)[member] = value
    return value
  }

  let computeUseBefore = 0
  for (let t = 0; t < years; t++) {
    const priceFloor = get('priceFloor')
    const listPrice = putYear('listPrice', t, priceFloor + (get('startPrice') - priceFloor) * (1 - get('priceDecline')) ** t)
    const scarcity = putYear('scarcity', t, Math.max(1, computeUseBefore) ** get('scarcityElasticity'))
    const price = putYear('price', t, listPrice * scarcity)
    const discountFactor = putYear('discountFactor', t, (1 + get('discountRate')) ** -t)

    const paidBefore: Record<string, number> = {}
    const paidAfter: Record<string, number> = {}
    for (const recipient of Object.keys(data.recipients)) paidBefore[recipient] = paidAfter[recipient] = 0
    const pay = (purse: Record<string, number>, recipient: string, amount: number) => {
      const had = purse[recipient]
      if (had === undefined) throw new Error(`nobody is called ${recipient}`)
      purse[recipient] = had + amount
    }

    let totalSaving = 0
    let allGpuHours = 0
    for (const { id, own, lines, carried } of industries) {
      const yearly = (variable: string, value: number) => put(variable, id, t, value)

      const ceiling = own('usableCeiling')
      const usableShare = yearly('usableShare', ceiling - (ceiling - own('usableStart')) * 0.5 ** (t / get('usableHalving')))
      const generationRatio = yearly('generationRatio', 1 / usableShare)
      const wageGrowth = yearly('wageGrowth', (1 + own('inflation')) ** t)

      let unitCost = 0
      let productionCost = 0
      let displaced = 0
      let creativeCost = 0
      let creativeLeft = 0
      let wages = 0
      let wagesSaved = 0
      let softwareSaved = 0
      let daysBefore = 0
      let daysAfter = 0
      for (const line of lines) {
        const part = line.own
        const cost = put('traditionalLineCost', line.path, t, part('baseCost') * wageGrowth)
        const readiness = put('readiness', line.path, t, Math.min(1, Math.max(0, t - part('availableFrom') + 1)))
        const saved = put('lineSaving', line.path, t, cost * part('eligible') * part('reduction') * readiness)
        unitCost += cost
        displaced += saved
        if (line.production) productionCost += cost
        if (line.creative) {
          creativeCost += cost
          creativeLeft += cost - saved
        }
        wages += cost * part('labourShare')
        wagesSaved += saved * part('labourShare')
        softwareSaved += saved * part('softwareShare')
        daysBefore += part('days')
        daysAfter += part('days') * (1 - part('eligible') * part('daysReduction') * readiness)
        line.cost = cost
        line.saved = saved
      }
      const traditionalUnitCost = yearly('traditionalUnitCost', unitCost)
      const productionUnitCost = yearly('productionUnitCost', productionCost)
      const displacedCost = yearly('displacedCost', displaced)
      putMember('workdaysBefore', id, daysBefore)
      yearly('workdaysAfter', daysAfter)

      // One unit made with AI: what it costs beyond what it displaces.
      const generatedMinutes = putMember('generatedMinutes', id, own('finishedMinutes') * own('generatedShare'))
      const generationCost = yearly('generationCost', generatedMinutes * 60 * generationRatio * price)
      const directionCost = yearly('directionCost', generatedMinutes * own('directionRate') * wageGrowth)
      const reviewCost = yearly('reviewCost', generatedMinutes * generationRatio * own('reviewRate') * wageGrowth)
      const licenceCost = yearly('licenceCost', displacedCost * own('licenceShare'))
      const fees = own('clearanceFee') + own('labellingFee') + own('consentFee')
      const complianceCost = putMember('complianceCost', id, fees + own('disputeProbability') * own('disputeCost'))
      const lossIfAllFake = own('revenuePerUnit') * own('audienceDiscount') * own('generatedShare')
      const audienceLoss = yearly('audienceLoss', lossIfAllFake * (1 - usableShare))
      const cashFriction = yearly('cashFriction', generationCost + directionCost + reviewCost + licenceCost + complianceCost)
      const netUnitSaving = yearly('netUnitSaving', displacedCost - cashFriction - audienceLoss)
      const creativeReinvestment = yearly('creativeReinvestment', own('reinvestShare') * Math.max(0, netUnitSaving))
      const keptUnitSaving = yearly('keptUnitSaving', netUnitSaving - creativeReinvestment)
      yearly('aiUnitCost', traditionalUnitCost - keptUnitSaving)
      const aiProductionCost = yearly('aiProductionCost', productionUnitCost - displacedCost + cashFriction)
      yearly('unitSavingShare', share(netUnitSaving, traditionalUnitCost))
      const productionSavingShare = yearly('productionSavingShare', share(netUnitSaving, productionUnitCost))
      yearly('creativeShareBefore', share(creativeCost, productionUnitCost))
      const creativeAfter = creativeLeft + directionCost + creativeReinvestment
      yearly('creativeShareAfter', share(creativeAfter, aiProductionCost + creativeReinvestment))

      // The industry: how many switch, and what that does to spending.
      const pull = yearly('pull', 1 / (1 + Math.exp(-get('pullSteepness') * (productionSavingShare - get('hurdle')))))
      const sinceMidpoint = t - own('adoptionMidpoint') - get('releaseDelay')
      const adoption = yearly('adoption', (own('adoptionCap') * pull) / (1 + Math.exp(-own('adoptionSpeed') * sinceMidpoint)))
      const averageUnitCost = yearly('averageUnitCost', traditionalUnitCost - adoption * keptUnitSaving)
      const units = yearly('units', own('unitsStart') * (1 + own('unitGrowth')) ** t)
      const rebound = costRatio(averageUnitCost, traditionalUnitCost) ** -own('reboundElasticity')
      const outputUnits = yearly('outputUnits', units * rebound)
      const switching = Math.max(0, adoption - carried.adoption) + get('vendorExitRate') * carried.adoption
      const transitionCost = yearly('transitionCost', own('transitionShare') * productionUnitCost * units * switching)
      const traditionalSpend = yearly('traditionalSpend', units * traditionalUnitCost)
      const saving = yearly('saving', units * adoption * keptUnitSaving - transitionCost)
      yearly('savingShare', share(saving, traditionalSpend))
      yearly('aiSpend', outputUnits * averageUnitCost + transitionCost)

      carried.adoption = adoption
      carried.cumulative = yearly('cumulativeSaving', carried.cumulative + saving * discountFactor)
      if (carried.cumulative <= 0) carried.underWater += 1
      totalSaving += saving

      // Machines and people.
      const aiUnits = outputUnits * adoption
      const generatedSeconds = yearly('generatedSeconds', aiUnits * generatedMinutes * 60 * generationRatio)
      const gpuSeconds = get('gpuSecondsPerSecond') * (1 - get('efficiencyGain')) ** t
      allGpuHours += yearly('gpuHours', (generatedSeconds * gpuSeconds) / 3600)
      const computeRevenue = yearly('computeRevenue', aiUnits * generationCost)
      yearly('networkTraffic', (generatedSeconds * get('megabytesPerSecond')) / 1e6)
      yearly('softwareDisplaced', aiUnits * softwareSaved)
      const wage = own('labourRate') * wageGrowth
      const jobsBefore = yearly('jobsBefore', (units * wages) / wage)
      const jobsDisplaced = yearly('jobsDisplaced', (units * adoption * wagesSaved) / wage)
      const jobsCreated = yearly('jobsCreated', (units * adoption * (directionCost + reviewCost + creativeReinvestment)) / wage)
      yearly('jobsAfter', ((jobsBefore - jobsDisplaced + jobsCreated) * outputUnits) / units)

      // Who is paid.
      for (const line of lines) {
        pay(paidBefore, line.recipient, units * line.cost)
        pay(paidAfter, line.recipient, outputUnits * (line.cost - adoption * line.saved))
      }
      pay(paidAfter, 'compute', computeRevenue)
      pay(paidAfter, 'aiCraft', aiUnits * (directionCost + reviewCost))
      pay(paidAfter, 'rights', aiUnits * licenceCost)
      pay(paidAfter, 'legal', aiUnits * complianceCost)
      pay(paidAfter, 'writers', aiUnits * creativeReinvestment)
      pay(paidAfter, 'training', transitionCost)
    }
    for (const [recipient, amount] of Object.entries(paidBefore)) put('paidBefore', recipient, t, amount)
    for (const [recipient, amount] of Object.entries(paidAfter)) put('paidAfter', recipient, t, amount)
    putYear('totalSaving', t, totalSaving)
    const supply = get('computeSupplyStart') * (1 + get('computeSupplyGrowth')) ** t
    computeUseBefore = putYear('computeUse', t, allGpuHours / supply)
  }

  let totalNpv = 0
  for (const { id, own, carried } of industries) {
    const npv = putMember('npv', id, carried.cumulative)
    putMember('producerNpv', id, npv * (1 - own('passThrough')))
    putMember('yearsUnderWater', id, carried.underWater)
    totalNpv += npv
  }
  out['totalNpv'] = totalNpv
  return out
}
