/** The units that the model's quantities have; `1` is a plain ratio, `σ` standard deviations of a shared factor. `engine/units.ts` computes with all but the last. */
export type Unit =
  | '1'
  | '1/yr'
  | 'yr'
  | 'CNY'
  | 'CNY/yr'
  | 'CNY/s'
  | 'CNY/min'
  | 'CNY/unit'
  | 'CNY/day'
  | 'CNY/GPU-h'
  | 'CNY/person-yr'
  | 'GPU-h/yr'
  | 'MB/s'
  | 'TB/yr'
  | 's/yr'
  | 'min/unit'
  | 'day/unit'
  | 'day/min'
  | 'unit'
  | 'unit/yr'
  | 'person-yr/yr'
  | 'σ'

/** What every unit is made of. */
export const baseUnits = ['CNY', 'yr', 's', 'min', 'day', 'unit', 'GPU-h', 'person-yr', 'MB', 'TB'] as const
