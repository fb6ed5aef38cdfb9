import { get, set } from 'idb-keyval'

/** What the app keeps on this device, in the browser's own storage. It may be refused: in private windows, by policy, when full. */
export interface Device {
  keep(text: string): Promise<void>
  recall(): Promise<string | undefined>
}

const key = 'scenario'

export const browserDevice: Device = {
  keep: (text) => set(key, text),
  recall: async () => {
    const kept: unknown = await get(key)
    return typeof kept === 'string' ? kept : undefined
  },
}
