import type { WorldAssumptionName } from './assumptions.ts'
import type { Reading } from '../../assumption.ts'
import type { Ids } from './ids.ts'

/** What is believed of the assumptions that hold for everyone, each in its own unit; money in yuan of the start year. */
export const world = {
  discountRate: { value: 0.08, low: 0.05, high: 0.12, distribution: 'pert', judgement: 'discountRate' },
  startPrice: { value: 1.5, low: 0.36, high: 3.6, distribution: 'pert', claim: 'compute-and-energy', neutral: 0.2, sources: ['PR-001', 'PR-003', 'PR-016', 'PR-018'] },
  priceFloor: { value: 0.15, low: 0.05, high: 0.4, distribution: 'pert', claim: 'training-cost', neutral: 0, sources: ['PR-011', 'CP-001', 'CP-003'] },
  priceDecline: { value: 0.2, low: 0, high: 0.45, distribution: 'pert', sources: ['PR-003', 'PR-004', 'PR-005', 'PR-007', 'PR-014', 'PR-021', 'CP-005'] },
  scarcityElasticity: { value: 0.6, low: 0.2, high: 1.2, distribution: 'pert', claim: 'china-compute-gap', neutral: 0, sources: ['VC09', 'CP-005'] },
  computeSupplyStart: { value: 5_000_000, low: 1_000_000, high: 20_000_000, distribution: 'pert', judgement: 'computeSupply' },
  computeSupplyGrowth: { value: 0.5, low: 0.2, high: 1, distribution: 'pert', sources: ['VC05'] },
  gpuSecondsPerSecond: { value: 132, low: 48, high: 240, distribution: 'pert', sources: ['CP-001', 'CP-002'] },
  efficiencyGain: { value: 0.3, low: 0.1, high: 0.5, distribution: 'pert', sources: ['DF17'] },
  megabytesPerSecond: { value: 1.5, low: 0.5, high: 4, distribution: 'pert', judgement: 'clipSize' },
  usableHalving: { value: 3.5, low: 2, high: 6, distribution: 'pert', claim: 'data-scarcity', neutral: 1.5, factor: 'capability', loading: -0.7, sources: ['AV-001', 'AV-005', 'AV-007'] },
  releaseDelay: { value: 0.8, low: 0.3, high: 1.5, distribution: 'pert', claim: 'no-release-date', neutral: 0, sources: ['PR-008'] },
  pullSteepness: { value: 8, low: 4, high: 14, distribution: 'pert', judgement: 'adoptionResponse' },
  hurdle: { value: 0.15, low: 0.05, high: 0.3, distribution: 'pert', claim: 'lack-of-confidence', neutral: 0, sources: ['AI52', 'AI55'] },
  vendorExitRate: { value: 0.1, low: 0.05, high: 0.25, distribution: 'pert', sources: ['PR-010', 'VC11'] },
} as const satisfies Record<WorldAssumptionName, Reading<Ids>>
