import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** Write a JSON file in the form that `npm run format` gives it. */
export function writeJson(file: string, whole: unknown): void {
  writeFileSync(file, JSON.stringify(whole))
  execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', file])
}
