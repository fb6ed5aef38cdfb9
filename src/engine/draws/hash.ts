/** A number of 32 bits for a name under a seed, so that what is called the same is drawn the same, whatever else there is. */
export function seedOf(name: string, seed: number): number {
  let hash = 0x811c9dc5 ^ mixed(seed)
  for (let place = 0; place < name.length; place += 1) hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193)
  return mixed(hash)
}

/** Spread every bit over all (the finaliser of MurmurHash3, public domain). */
export function mixed(hash: number): number {
  let x = hash ^ (hash >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}
