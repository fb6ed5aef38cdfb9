import { compilerName } from './c/build.ts'
import { commandMs, nothing, simulate } from './commands.ts'
import { FullRun } from './full.ts'
import { growthAt } from './growth.ts'
import { insightMs } from './insight.ts'
import { builtApp, freshApp } from './paint/app.ts'
import { Race } from './race.ts'
import { takingTurns } from './rounds.ts'
import { manyDraws, subject } from './subject.ts'

/** What is told with `--json`; null where it could not be measured. */
export interface Short {
  nativeRatio: number | null
  mathjsRatio: number | null
  /** From the `input` event to the end of the frame, 95 of 100, and the same of a page that draws and writes as much without a model. */
  paintP95Ms: number | null
  paintFloorMs: number | null
  /** Processor time of browser and page until figures and charts stand: at the first visit, at the second, and of a page with nothing on it. */
  coldStartCpuMs: number | null
  secondVisitCpuMs: number | null
  coldStartFloorMs: number | null
  /** JavaScript that the first visit asks for until then, compressed, and how many requests it makes in all. */
  firstViewKB: number | null
  firstViewRequests: number | null
  /** Processor time of `simulate -- --help`, of the table that it prints without arguments, and of Node with nothing to do. */
  helpMs: number | null
  tableMs: number | null
  nodeFloorMs: number | null
  sensitivityMs: number | null
  millionDrawsMB: number | null
}

/** Nothing measured yet. */
export const nothingFound = (): Short => ({
  ...{ nativeRatio: null, mathjsRatio: null, paintP95Ms: null, paintFloorMs: null, coldStartCpuMs: null, secondVisitCpuMs: null },
  ...{ coldStartFloorMs: null, firstViewKB: null, firstViewRequests: null, helpMs: null, tableMs: null, nodeFloorMs: null },
  ...{ sensitivityMs: null, millionDrawsMB: null },
})

/** How long the C compiler may take. */
const compilerLimit = 28_000

/**
 * A run of a million draws works in the memory of its first batches, as the table shows, where it runs to the end. Where the time
 * is too short for that, this share of it tells how much memory it takes.
 */
const enoughDraws = 0.1

/**
 * Measure what matters most, filling in one figure after the other. Painting comes first where the app has been built; else the builds
 * do, since they need no quiet. The million draws come last and take what time is left.
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
  // Playwright takes its time to load, and the builds should not wait for it.
  const browser = () => Promise.all([import('./paint/paint.ts'), import('./paint/visit.ts')])
  const paintOf = async (app: string) => {
    const [{ measurePaint }] = await browser()
    const paint = await attempt('painting', () => measurePaint(app))
    if (paint) Object.assign(found, { paintP95Ms: round(paint.p95), paintFloorMs: round(paint.floor.p95) })
  }
  const fresh = freshApp()
  if (fresh !== undefined) await paintOf(fresh)
  // As in its workers: before mathjs and others fill the memory of this thread.
  await attempt('sensitivity', async () => {
    const { influences, worths } = await insightMs(1)
    found.sensitivityMs = round(Math.max(influences, worths))
  })
  const app = attempt('the build of the app', () => builtApp(folder, signal))
  const race = new Race(new FullRun(subject, manyDraws))
  const native = attempt('native C', async () => {
    const compiler = await compilerName()
    if (compiler === undefined) throw new Error('there is no C compiler')
    await race.addNative(folder, compiler, AbortSignal.any([signal, AbortSignal.timeout(compilerLimit)]))
  })
  const run = (rounds: number) =>
    attempt('the race', async () => {
      const { module = NaN, native, mathjs } = await takingTurns(rounds, race.contestants)
      if (native !== undefined) found.nativeRatio = round(module / native)
      if (mathjs !== undefined) found.mathjsRatio = round(mathjs / module)
    })
  await attempt('mathjs', () => {
    race.addMathjs()
    return Promise.resolve()
  })
  await run(1) // a first figure, should the builds take all the time there is
  const [, { measureVisit }] = await browser()
  // Time of the processor needs no quiet.
  const visiting = app.then(async (built) => {
    const visit = built === undefined ? undefined : await attempt('visits', () => measureVisit(built, 1))
    if (visit) {
      const { first, second, floor, scriptsKB, requests } = visit
      Object.assign(found, { coldStartCpuMs: first, secondVisitCpuMs: second, coldStartFloorMs: floor })
      Object.assign(found, { firstViewKB: round(scriptsKB), firstViewRequests: requests })
    }
    await attempt('the command line', async () => {
      found.nodeFloorMs = round(await commandMs(nothing, signal))
      found.helpMs = round(await commandMs(simulate('--help'), signal))
      found.tableMs = round(await commandMs(simulate(), signal, 1))
    })
  })
  await Promise.all([native, visiting])

  await run(3)
  race.end()
  const built = await app
  if (fresh === undefined && built !== undefined) await paintOf(built)

  const million = growthAt(1_000_000, signal)
  const fill = () => {
    const { share = 0, megabytes = NaN } = million.soFar() ?? {}
    if (share >= enoughDraws) found.millionDrawsMB = round(megabytes)
    if (share >= enoughDraws && share < 1)
      tell(`a million draws: the most of the first ${(share * 100).toFixed(0)} of 100; the rest works in the same memory`)
  }
  signal.addEventListener('abort', fill, { once: true })
  await attempt('a million draws', () => million.growth)
  fill()
}

const round = (figure: number): number => Number(figure.toPrecision(3))
