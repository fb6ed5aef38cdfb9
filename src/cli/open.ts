import { readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearestName } from '../engine/nearestName.ts'
import type { UsageError } from './usageError.ts'

const ending = '.reshoot.json'
const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url))

/** The bytes of a scenario file and where they came from, or why they cannot be had. */
export type Opened =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly complaint: UsageError }

/** Open a file, standard input for `-`, or a scenario that comes with the app by its name. */
export function openFile(name: string): Opened {
  if (name === '-') return read('-', 0)
  const path = [callersPath(name), `${shipped}${name}`, `${shipped}${name}${ending}`].find(isFile)
  if (path !== undefined) return read(name, path)
  const known = shippedNames()
  const near = nearestName(name, known)
  return { ok: false, complaint: { kind: 'no-such-file', name, known, ...(near === undefined ? {} : { near }) } }
}

/** Where a file is for whoever called: npm starts in the folder of package.json and says where its caller stands. */
export function callersPath(name: string): string {
  return resolve(process.env['npm_lifecycle_event'] === 'simulate' ? (process.env['INIT_CWD'] ?? '') : '', name)
}

/** The names of the scenarios that come with the app. */
export function shippedNames(): string[] {
  const files = readdirSync(shipped).filter((file) => file.endsWith(ending))
  return files.map((file) => file.slice(0, -ending.length)).sort()
}

/** The files that come with the app in which a text stands. */
export const shippedFilesWith = (text: string): Uint8Array[] =>
  shippedNames()
    .map((name) => readFileSync(`${shipped}${name}${ending}`))
    .filter((bytes) => bytes.includes(text))

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

function read(name: string, path: string | number): Opened {
  try {
    return { ok: true, name, bytes: readFileSync(path) }
  } catch (error) {
    return { ok: false, complaint: { kind: 'unreadable-file', name, reason: error instanceof Error ? error.message : String(error) } }
  }
}
