import type { WorldAssumptionName } from './assumptions.ts'
import type { Reading } from '../../assumption.ts'
import type { Ids } from './ids.ts'

/** What is believed of the assumptions that hold for everyone, each in its own unit; money in yuan of the start year. */
// oxfmt-ignore
export const world = {
  discountRate: { value: 0.08, low: 0.05, high: 0.12, distribution: 'pert', judgement: 'discountRate' },
  decisionAfter: { value: 3, distribution: 'fixed', judgement: 'decisionAfter' },
  gpuHourPrice: { value: 20, low: 12, high: 30, distribution: 'pert', sources: ['N62', 'CP-004'], derivation: 'gpuHourPrice' },
  gpuHourDecline: { value: 0.1, low: 0, high: 0.25, distribution: 'pert', sources: ['CP-004', 'DF17', 'N62'], derivation: 'gpuHourDecline' },
  gpuSecondsPerSecond: { value: 160, low: 60, high: 300, distribution: 'pert', claim: 'compute-and-energy', neutral: 30, sources: ['CP-001', 'CP-002'], derivation: 'gpuSecondsPerSecond' },
  efficiencyGain: { value: 0.45, low: 0.2, high: 0.7, distribution: 'pert', sources: ['N33', 'N35'], derivation: 'efficiencyGain' },
  tierShift: { value: 0.88, low: 0.65, high: 1, distribution: 'pert', sources: ['PR-001', 'PR-003', 'PR-016', 'DF15'], derivation: 'tierShift' },
  priceMarkup: { value: 1.25, low: 0.8, high: 1.9, distribution: 'pert', claim: 'training-cost', neutral: 1, sources: ['PR-011', 'VC10'], derivation: 'priceMarkup' },
  scarcityElasticity: { value: 0.3, low: 0.05, high: 0.8, distribution: 'pert', claim: 'roll-out-conflict', neutral: 0, sources: ['CP-003', 'PR-021', 'N80'], derivation: 'scarcityElasticity' },
  scarcityMemory: { value: 0.5, low: 0.3, high: 0.7, distribution: 'pert', judgement: 'scarcityMemory' },
  computeSupplyStart: { value: 30_000_000, low: 10_000_000, high: 80_000_000, distribution: 'pert', claim: 'china-compute-gap', neutral: 1_000_000_000, judgement: 'computeSupplyStart', sources: ['VC10'] },
  computeSupplyGrowth: { value: 0.6, low: 0.3, high: 1, distribution: 'pert', judgement: 'computeSupplyGrowth', sources: ['VC05', 'VC08'] },
  supplyResponse: { value: 0.5, low: 0.1, high: 1, distribution: 'pert', judgement: 'supplyResponse' },
  usableHalving: { value: 1, low: 0.6, high: 1.7, distribution: 'pert', claim: 'data-scarcity', neutral: 0.5, factor: 'capability', loading: -0.7, sources: ['AV-001', 'AI12', 'AV-007'], derivation: 'usableHalving' },
  flawsHalving: { value: 1.8, low: 1, high: 3, distribution: 'pert', claim: 'lack-of-confidence', neutral: 1.2, factor: 'capability', loading: -0.5, judgement: 'flawsHalving', sources: ['N63'] },
  releaseDelay: { value: 0.5, low: 0.25, high: 0.95, distribution: 'pert', claim: 'no-release-date', neutral: 0, sources: ['N89', 'PR-016', 'PR-008'], derivation: 'releaseDelay' },
  learningRate: { value: 0.19, low: 0.1, high: 0.28, distribution: 'pert', claim: 'talent-is-there', neutral: 0.05, sources: ['SD-045', 'AD-002', 'AD-003', 'DF20'], derivation: 'learningRate' },
  pullSteepness: { value: 8, low: 4, high: 14, distribution: 'pert', judgement: 'adoptionResponse' },
  hurdle: { value: 0.02, low: -0.06, high: 0.12, distribution: 'pert', judgement: 'hurdle', sources: ['AI48', 'AI51', 'AI52'] },
  rampYears: { value: 2, low: 1, high: 4, distribution: 'pert', judgement: 'rampYears' },
  vendorExitRate: { value: 0.1, low: 0.05, high: 0.25, distribution: 'pert', sources: ['PR-010', 'VC11'], derivation: 'vendorExitRate' },
  megabytesPerSecond: { value: 1.5, low: 0.5, high: 4, distribution: 'pert', judgement: 'clipSize' },
  viewingMegabytesPerSecond: { value: 0.25, low: 0.12, high: 0.5, distribution: 'pert', judgement: 'viewingMegabytesPerSecond' },
  hitCrowding: { value: 0.5, low: 0, high: 1, distribution: 'pert', judgement: 'hitCrowding' },
} as const satisfies Record<WorldAssumptionName, Reading<Ids>>
