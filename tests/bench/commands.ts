import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a command takes of the processor, in milliseconds; the least of some rounds. */
export async function commandMs(given: readonly string[], signal: AbortSignal, rounds = 3): Promise<number> {
  let least = Infinity
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, await once(given, signal))
  return least
}

/** The command line's own arguments, behind the program that runs it. */
export const simulate = (...given: readonly string[]): string[] => ['src/cli/run.mjs', ...given]

/** A program that does nothing: what Node itself takes. */
export const nothing: readonly string[] = ['--eval', '0']

/** Says on its way out what it took: hooked in before the program starts. */
const report = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('\\n' + (user + system) / 1000 + ' ms')
})`

function once(given: readonly string[], signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const hook = `data:text/javascript,${encodeURIComponent(report)}`
    const child = spawn(process.execPath, ['--import', hook, ...given], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], signal })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (code) => {
      const [, ms] = /([\d.]+) ms$/.exec(said) ?? []
      if (code === 0 && ms !== undefined) resolve(Number(ms))
      else reject(new Error(said))
    })
  })
}
