import { shipped, type Shipped } from './shipped.ts'

/** Scenarios that can be set beside the one on screen, by where they come from. */
export interface Offered {
  readonly shipped: readonly Shipped[]
}

/** Everything that can be compared with; whoever keeps scenarios of one's own adds them here. */
export function offered(): Promise<Offered> {
  return Promise.resolve({ shipped })
}
