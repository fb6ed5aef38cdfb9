import { execFile, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Files that are compiled side by side. */
export const parallelParts = Math.max(2, availableParallelism())

/** WebAssembly has vectors of 128 bits, so the compiler gets no more: SSE on x86, what every core has on ARM. */
const vectors = process.arch === 'x64' ? ['-msse4.2'] : []

/**
 * Three passes that look for loops to take apart. There are none; on functions of this length they would take half the time,
 * and the code that comes out is the same without them, byte for byte. Clang has no such passes.
 */
const leaveOut = ['-fno-tree-loop-distribution', '-fno-tree-loop-distribute-patterns', '-fno-predictive-commoning']

/** What the C compiler calls itself; nothing when there is none. */
export async function compilerName(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('cc', ['--version'])
    return stdout.split('\n')[0] ?? ''
  } catch {
    return undefined // no compiler: what needs one is left out
  }
}

/**
 * Compile files and link them to one program.
 *
 * @returns The program's path.
 */
export async function build(
  name: string,
  sources: readonly string[],
  folder: string,
  compiler: string,
  signal: AbortSignal,
): Promise<string> {
  const flags = ['-O3', ...vectors, ...(/clang/i.test(compiler) ? [] : leaveOut)]
  const objects = await Promise.all(
    sources.map(async (source, index) => {
      const path = join(folder, `${name}${index}`)
      writeFileSync(`${path}.c`, source)
      await compile([...flags, '-c', '-o', `${path}.o`, `${path}.c`], signal)
      return `${path}.o`
    }),
  )
  const program = join(folder, name)
  await compile(['-o', program, ...objects, '-lm'], signal)
  return program
}

/** Run the compiler in a group of processes of its own: what it starts itself has to end with it. */
function compile(args: readonly string[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  // What is measured meanwhile goes first.
  const [program = 'cc', ...first] = process.platform === 'win32' ? ['cc'] : ['nice', '-n', '19', 'cc']
  const child = spawn(program, [...first, ...args], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  }
  signal.addEventListener('abort', end)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      signal.removeEventListener('abort', end)
      if (code === 0) resolve()
      else reject(new Error(signal.aborted ? 'the compiler took too long' : `cc failed: ${complaint.slice(0, 500)}`))
    })
  })
}
