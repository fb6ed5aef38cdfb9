import { availableParallelism } from 'node:os'
import { compilerName } from './c/build.ts'
import { FullRun } from './full.ts'
import { growthAt } from './growth.ts'
import { insightMs } from './insight.ts'
import { builtApp } from './paint/app.ts'
import { measurePaint } from './paint/paint.ts'
import { Race } from './race.ts'
import { takingTurns } from './rounds.ts'
import { manyDraws, subject } from './subject.ts'

/** What is told with `--json`; null where it could not be measured. */
export interface Short {
  nativeRatio: number | null
  mathjsRatio: number | null
  paintP95Ms: number | null
  sensitivityMs: number | null
  millionDrawsMB: number | null
}

/** How long the C compiler may take. */
const compilerLimit = 28_000

/** With fewer cores than this, the browser is not timed beside a long run. */
const enoughCores = 4

/**
 * Measure what matters most, filling in one figure after the other. What needs time but no quiet runs beside the rest: first the
 * builds, then the million draws, held up while the browser is timed.
 */
export async function shortBench(found: Short, folder: string, signal: AbortSignal, tell: (line: string) => void): Promise<void> {
  const attempt = async <Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work()
    } catch (error) {
      if (!signal.aborted) tell(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
  const app = attempt('the build of the app', () => builtApp(folder, signal))
  const race = new Race(new FullRun(subject, manyDraws))
  const native = attempt('native C', async () => {
    const compiler = await compilerName()
    if (compiler === undefined) throw new Error('there is no C compiler')
    await race.addNative(folder, compiler, AbortSignal.any([signal, AbortSignal.timeout(compilerLimit)]))
  })
  const run = (rounds: number) =>
    attempt('the race', async () => {
      const { module = NaN, native, mathjs = NaN } = await takingTurns(rounds, race.contestants)
      if (native !== undefined) found.nativeRatio = round(module / native)
      found.mathjsRatio = round(mathjs / module)
    })
  race.addMathjs()
  await run(3) // a first figure, should the builds take all the time there is
  await Promise.all([native, app])

  const million = growthAt(1_000_000, signal)
  const millionDone = attempt('a million draws', () => million.growth)
  await run(11)
  race.end()
  await attempt('sensitivity', async () => {
    found.sensitivityMs = round(await insightMs(3))
  })
  const built = await app
  if (built !== undefined) {
    if (availableParallelism() < enoughCores) million.hold()
    const paint = await attempt('painting', () => measurePaint(built))
    if (paint) found.paintP95Ms = round(paint.p95)
    million.goOn()
  }
  const growth = await millionDone
  if (growth) found.millionDrawsMB = round(growth.megabytes)
}

const round = (figure: number): number => Number(figure.toPrecision(3))
