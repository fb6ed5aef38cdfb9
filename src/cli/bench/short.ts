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
const compilerLimit = 25_000

/**
 * Measure what matters most, filling in one figure after the other. What needs time but no quiet is begun first: the builds, and
 * the million draws, which are held up while something is timed.
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
  const million = growthAt(1_000_000, signal)
  const millionDone = attempt('a million draws', () => million.growth)

  const race = new Race(new FullRun(subject, manyDraws))
  const native = attempt('native C', async () => {
    const compiler = await compilerName()
    if (compiler === undefined) throw new Error('there is no C compiler')
    await race.addNative(folder, compiler, AbortSignal.any([signal, AbortSignal.timeout(compilerLimit)]))
  })
  race.addMathjs()
  await Promise.all([native, app])

  million.hold()
  await attempt('the race', async () => {
    const { module = NaN, native, mathjs = NaN } = await takingTurns(11, race.contestants)
    if (native !== undefined) found.nativeRatio = round(module / native)
    found.mathjsRatio = round(mathjs / module)
    race.end()
  })
  await attempt('sensitivity', () => {
    found.sensitivityMs = round(insightMs(3))
    return Promise.resolve()
  })
  const built = await app
  if (built !== undefined) {
    const paint = await attempt('painting', () => measurePaint(built))
    if (paint) found.paintP95Ms = round(paint.p95)
  }
  million.goOn()
  const growth = await millionDone
  if (growth) found.millionDrawsMB = round(growth.megabytes)
}

const round = (figure: number): number => Number(figure.toPrecision(3))
