import { compilerName } from './c/build.ts'
import { commandMs, nothing, simulate } from './commands.ts'
import { FullRun } from './full.ts'
import { growthAt } from './growth.ts'
import { insightMs } from './insight.ts'
import { builtApp } from './paint/app.ts'
import { measurePaint } from './paint/paint.ts'
import { measureVisit } from './paint/visit.ts'
import { againstPeers } from './peers/peers.ts'
import { Race } from './race.ts'
import { takingTurns } from './rounds.ts'
import { visibleNow } from '../../src/analysis/catalogue/visible.ts'
import { firstView, liveDraws, manyDraws, subject } from './subject.ts'
import { asTable, setting, time, times, type Row } from './table.ts'
import { tickOfVersions, tickParts } from './tick.ts'

const never = new AbortController().signal

/** Measure everything, one thing after the other, and write it down as a table. `tell` says meanwhile what is being done. */
export async function longBench(folder: string, peers: boolean, tell: (line: string) => void): Promise<string> {
  const rows: Row[] = []
  const notes: string[] = []
  const attempt = async (what: string, work: () => Promise<readonly Row[]>) => {
    tell(`${what} …`)
    try {
      rows.push(...(await work()))
    } catch (error) {
      notes.push(`Not measured: ${what}. ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await attempt('the race of all ways', () => raceRows(folder, peers, notes))
  await attempt('growth', growthRows)
  await attempt('sensitivity, tornado and worth of claims', insightRows)
  await attempt('one move of a slider, by its parts', tickRows)
  await attempt('slider to paint', () => paintRows(folder))
  await attempt('the first visit and the second', () => visitRows(folder))
  await attempt('the command line', commandRows)
  return [`Measured on ${setting()}.`, '', asTable(rows), '', ...definitions, ...notes, ''].join('\n')
}

const definitions = [
  'Full run: every variable of the model, by member and year, one thread, columns drawn before; median of interleaved rounds.',
  'Slider to paint: from the timestamp of an `input` event to the first task after the frame in which the charts were drawn anew. Beside it the floor: the same calls on the same canvases and the same texts, under the same slider, without model, chart library or components.',
  'Visits: processor time of the browser and its pages from navigation until key figures and charts stand, each in a profile of its own. Beside it the floor: a page that is one heading and one canvas.',
  'The command line: processor time of the process, npm left out. Beside it the floor: Node with nothing to do.',
]

async function raceRows(folder: string, peers: boolean, notes: string[]): Promise<Row[]> {
  const race = new Race(new FullRun(subject, manyDraws))
  try {
    const compiler = await compilerName()
    if (compiler === undefined) notes.push('There is no C compiler here, so nothing is held against C.')
    else {
      await race.addNative(folder, compiler, never)
      await race.addPlainC(folder, compiler, never)
    }
    race.addMathjs()
    race.addInterpreter()
    race.addEvaluator()
    const guests = peers ? await againstPeers(race, folder, notes) : undefined
    const { module = NaN, ...others } = await takingTurns(11, race.contestants)
    const row = (name: string, what: string, limit?: number): Row[] => {
      const theirs = others[name]
      if (theirs === undefined) return []
      const slower = name === 'native' || name === 'plain C' // for these the ratio says how much slower we are
      const ratio = slower ? module / theirs : theirs / module
      const reach =
        limit === undefined ? {} : { reach: `${slower ? '≤' : '≥'} ${limit}`, reached: slower ? ratio <= limit : ratio >= limit }
      return [{ what, ours: time(module), theirs: time(theirs), ratio: times(ratio), ...reach }]
    }
    return [
      ...row('native', 'full run against native C of the same plan, 128-bit vectors: ours / theirs', 1.5),
      ...row('plain C', 'full run against C of the formulas as they stand: ours / theirs'),
      ...row('mathjs', 'full run against mathjs, compiled, draw by draw: theirs / ours', 1000),
      ...row('numpy', 'full run against numpy: theirs / ours'),
      ...row('interpreter', 'full run: our interpreter / our module'),
      ...row('evaluator', 'full run: our plain evaluator, draw by draw / our module'),
      ...(guests ? await guests() : []),
    ]
  } finally {
    race.end()
  }
}

async function growthRows(): Promise<Row[]> {
  const rows: Row[] = []
  const counts = [1000, 10_000, 100_000, 1_000_000]
  const columns = visibleNow(subject, firstView).reduce((sum, { places }) => sum + places.length, 0)
  let before: number | undefined
  for (const count of counts) {
    const { ms, megabytes } = await growthAt(count).growth
    const each = ms / count
    rows.push({
      what: `${count.toLocaleString('en')} draws of ${columns} figures${before === undefined ? '' : '; time a draw, as a ratio to a tenth of the draws'}`,
      ours: `${time(ms)}, ${megabytes.toFixed(0)} MB`,
      ...(before === undefined ? {} : { ratio: times(each / before) }),
      ...(count === 1_000_000 ? { reach: '< 300 MB', reached: megabytes < 300 } : {}),
    })
    before = each
  }
  return rows
}

async function insightRows(): Promise<Row[]> {
  const { influences, worths } = await insightMs(7)
  const ms = Math.max(influences, worths)
  return [
    {
      what: 'tornado, shares of variance and worth of all claims, 4,096 draws, in two workers',
      ...{ ours: time(ms), reach: '≤ 400 ms', reached: ms <= 400 },
    },
    { what: '– worth of all claims, while the other one is at it', ours: time(worths) },
  ]
}

async function tickRows(): Promise<Row[]> {
  const parts = await tickParts(21)
  const { latest, first } = await tickOfVersions(41)
  const ratio = latest / first
  return [
    ...Object.entries(parts).map(([part, ms], index) => ({
      what: index === 0 ? `one move of a slider without the screen, ${liveDraws.toLocaleString('en')} draws` : `– ${part}`,
      ours: time(ms),
    })),
    {
      ...{ what: '– against version 1 of the model: ours / its', ours: time(latest), theirs: time(first) },
      ...{ ratio: times(ratio), reach: '≤ 1.6', reached: ratio <= 1.6 },
    },
  ]
}

async function paintRows(folder: string): Promise<Row[]> {
  const paint = await measurePaint(await builtApp(folder, never))
  if (!paint) throw new Error('There is no browser here.')
  const { p50, p95, fromPointer, busy, drawn, charts, floor, browser } = paint
  return [
    {
      what: `slider to paint in Explore, ${browser}, ${drawn.toFixed(1)} of ${charts} charts drawn: median`,
      ours: time(p50),
    },
    {
      ...{ what: `slider to paint: 95 of 100, against its floor (${floor.canvases} canvases)`, ours: time(p95), theirs: time(floor.p95) },
      ...{ ratio: times(p95 / floor.p95), reach: '≤ 16.7 ms', reached: p95 <= 16.7 },
    },
    { what: '– from the pointer’s own timestamp: 95 of 100', ours: time(fromPointer) },
    {
      ...{ what: '– work of the main thread for a move, in processor time', ours: time(busy.all), theirs: time(floor.busy) },
      ratio: times(busy.all / floor.busy),
    },
    { what: '– of it scripts; style; layout', ours: [busy.script, busy.style, busy.layout].map(time).join('; ') },
  ]
}

async function visitRows(folder: string): Promise<Row[]> {
  const visit = await measureVisit(await builtApp(folder, never))
  if (!visit) throw new Error('There is no browser here.')
  const { first, second, floor, requests, scriptsKB, allKB, secondRequests } = visit
  const against = (ms: number) => ({ ours: time(ms), theirs: time(floor), ratio: times(ms / floor) })
  return [
    { what: 'first visit until figures and charts stand, in processor time', ...against(first) },
    { what: '– of JavaScript, compressed; of everything', ours: [scriptsKB, allKB].map((size) => `${size.toFixed(0)} kB`).join('; ') },
    { what: '– requests', ours: String(requests) },
    { what: `second visit, from the service worker, ${secondRequests} requests to the server`, ...against(second) },
  ]
}

async function commandRows(): Promise<Row[]> {
  const floor = await commandMs(nothing, never)
  const row = async (what: string, ...given: readonly string[]): Promise<Row> => {
    const ms = await commandMs(simulate(...given), never)
    return { what, ours: time(ms), theirs: time(floor), ratio: times(ms / floor) }
  }
  return [await row('simulate -- --help, in processor time', '--help'), await row('simulate: the default table, in processor time')]
}
