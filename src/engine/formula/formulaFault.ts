import type { Place } from './expression.ts'

/** What is wrong with a formula, and where. */
export type FormulaFault = Place &
  (
    | { readonly kind: 'empty' | 'syntax' | 'no-operator' | 'not-finite' | 'line-first' }
    | { readonly kind: 'too-long' | 'too-deep' | 'too-many-parts'; readonly limit: number }
    | { readonly kind: 'character'; readonly character: string }
    /** `instead` is how it is written here, where there is a way. */
    | { readonly kind: 'not-allowed'; readonly found: string; readonly instead?: string }
    | { readonly kind: 'thousands'; readonly found: string; readonly instead: string }
    | { readonly kind: 'equals-first'; readonly instead: string }
    | { readonly kind: 'unknown-function' | 'unknown-name'; readonly name: string; readonly near?: string }
    | { readonly kind: 'arguments'; readonly name: string; readonly wanted: number; readonly found: number }
    | { readonly kind: 'not-a-dimension' | 'not-a-member'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'no-such-dimension'; readonly name: string; readonly dimension: string }
    | { readonly kind: 'dimensions'; readonly declared: readonly string[]; readonly found: readonly string[] }
    | { readonly kind: 'unit'; readonly declared: string; readonly found: string }
    | { readonly kind: 'units-differ'; readonly operation: string; readonly left: string; readonly right: string }
    | { readonly kind: 'not-plain'; readonly operation: string; readonly found: string }
    | { readonly kind: 'unknown-unit'; readonly unit: string; readonly near?: string }
    | { readonly kind: 'circular'; readonly path: readonly string[] }
  )

/** A fault of one kind. */
export type FormulaFaultOf<Kind extends FormulaFault['kind']> = FormulaFault & { readonly kind: Kind }
