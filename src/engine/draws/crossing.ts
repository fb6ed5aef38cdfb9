/** Where a function that rises comes to a value, between two ends: by halving until there is nothing left to halve. */
export function crossing(rising: (at: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (rising(middle) < value) low = middle
    else high = middle
  }
  return high
}
