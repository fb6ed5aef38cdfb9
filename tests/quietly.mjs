import { spawn } from 'node:child_process'

/**
 * Runs a script with this Node and keeps what it says, so that several may run side by side.
 * @returns {Promise<{ ok: boolean, said: string }>} when it has ended: whether it ended well, and what it said
 */
export const quietly = (/** @type {string[]} */ args, /** @type {import('node:child_process').SpawnOptions} */ options) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += String(text)))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ ok: code === 0, said })
    })
  })
