import { vi } from 'vitest'

/** A browser's local storage in memory: its entries are its own properties, as browsers have them. */
export function stubLocalStorage(): void {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key)
    },
  }
  vi.stubGlobal('localStorage', Object.create(methods))
}

/** A browser that lets a page keep nothing. */
export function refuseLocalStorage(): void {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, 'reshoot.unkept.other': '[]' })
}
