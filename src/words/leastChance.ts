/** A chance below it is told as less than it, or as none: how often so few draws lie there says little. */
export const leastChance = 0.005
