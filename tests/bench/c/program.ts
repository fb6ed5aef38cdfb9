import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** One run of a program: how long it took and the mean of the target that it came to. */
export interface Run {
  readonly ms: number
  readonly mean: number
}

/** A program that holds its columns and runs whenever it is asked. */
export class Program {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #answers: AsyncIterator<string>

  constructor(path: string, args: readonly string[], columns: readonly Float64Array[]) {
    this.#process = spawn(path, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#answers = createInterface(this.#process.stdout)[Symbol.asyncIterator]()
    for (const { buffer, byteOffset, byteLength } of columns) this.#process.stdin.write(Buffer.from(buffer, byteOffset, byteLength))
  }

  async run(): Promise<Run> {
    this.#process.stdin.write('\n')
    const answer: IteratorResult<string, unknown> = await this.#answers.next()
    if (answer.done === true) throw new Error(`${this.#process.spawnfile} ended early`)
    const [ms = NaN, mean = NaN] = answer.value.split(' ').map(Number)
    return { ms, mean }
  }

  end(): void {
    this.#process.stdin.end()
    this.#process.kill()
  }
}
