import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../', import.meta.url))

/** Runs a script with this Node. @returns {Promise<{ ok: boolean, said: string }>} whether it ended well, and what it said where it is not heard */
export const start = (/** @type {string[]} */ args, /** @type {'inherit' | 'pipe'} */ out) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', out, out] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += String(text)))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ ok: code === 0, said })
    })
  })
