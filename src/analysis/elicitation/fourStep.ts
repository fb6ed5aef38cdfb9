import { normalQuantile } from '../../engine/draws/normal.ts'
import type { FourStep } from '../../model/room.ts'

/** P10, P50 and P90 of what someone believes, in the unit of the question. */
export type Tenths = readonly [p10: number, p50: number, p90: number]

/** How sure every answer is made: the middle 80 %, as IDEA does, so that ranges of the careful and of the bold are of one kind. */
export const standardSureness = 0.8

/** Standard normal values of P10, P50 and P90. */
export const tenths = [normalQuantile(0.1), 0, normalQuantile(0.9)] as const

/**
 * An answer as P10, P50 and P90: its ends are moved away from or towards the best guess as sureness asks, in a straight line, and no
 * farther than the bounds. V. Hemming and others, A practical guide to structured expert elicitation using the IDEA protocol, Methods Ecol.
 * Evol. 9 (2018), 169-180: `best - (best - low) * 0.8 / sure`.
 *
 *     least 30, best 40, most 60, 50 % sure      24, 40, 72
 *     the same, 80 % sure                        30, 40, 60
 */
export function standardised(
  { low, value, high, sure }: FourStep,
  [least, most]: readonly [least: number, most: number] = [-Infinity, Infinity],
): Tenths {
  const times = standardSureness / sure
  return [Math.max(least, value - (value - low) * times), value, Math.min(most, value + (high - value) * times)]
}
