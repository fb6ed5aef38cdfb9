import { describe, expect, it } from 'vitest'
import { answer } from '../../src/cli/answer.ts'

/** What the command prints, its pieces put together. */
async function printed(...given: string[]): Promise<string> {
  const answered = answer(given, 'en')
  if (!answered.ok) throw new Error(answered.wrong.join('\n'))
  let text = answered.text
  for await (const piece of answered.pieces ?? []) text += piece
  return text
}

function wrongOf(language: 'en' | 'zh-CN', ...given: string[]): readonly string[] {
  const answered = answer(given, language)
  return answered.ok ? [] : answered.wrong
}

const cells = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','))

describe('A sweep', () => {
  it('prints at each step what the value alone prints, to the last digit, for it has the same draws', async () => {
    const few = ['--csv', '--samples', '200', '--variable', 'totalNpv']
    const [head, ...rows] = cells(await printed(...few, '--sweep', 'liveSeries.adoptionCap=0.2:0.8:3'))
    expect(head).toEqual(['liveSeries.adoptionCap', ...cells(await printed(...few))[0]!, 'loss'])
    expect(rows.map(([at]) => at)).toEqual(['0.2', '0.5', '0.8'])
    for (const [at, ...told] of rows) {
      const [, alone = []] = cells(await printed(...few, '--set', `liveSeries.adoptionCap=${at}`))
      expect(told.slice(0, -1)).toEqual(alone)
    }
  })

  it('of two paths is a grid: all values of the second at each of the first', async () => {
    const grid = ['--sweep', 'hurdle=0.05:0.1:2', '--sweep', 'credence.ip-to-series=0:1:3', '--samples', '64']
    const { sweep, steps } = JSON.parse(await printed(...grid, '--json', '--variable', 'npv')) as {
      sweep: unknown
      steps: { at: Record<string, number>; mean: { npv: Record<string, number> }; loss: { npv: Record<string, number> } }[]
    }
    expect(sweep).toEqual([
      { path: 'hurdle', values: [0.05, 0.1] },
      { path: 'credence.ip-to-series', values: [0, 0.5, 1] },
    ])
    expect(steps.map(({ at }) => [at['hurdle'], at['credence.ip-to-series']])).toEqual([
      [0.05, 0],
      [0.05, 0.5],
      [0.05, 1],
      [0.1, 0],
      [0.1, 0.5],
      [0.1, 1],
    ])
    expect(new Set(steps.map(({ mean }) => mean.npv['liveSeries'])).size).toBe(6)
    for (const { loss } of steps) expect(loss.npv['brandFilm']).toBeGreaterThan(0)
    const table = await printed(...grid)
    expect(table).toContain('hurdle down, credence.ip-to-series across')
    expect(table.match(/^(Mean|P5|P50|P95|Chance of loss) +0 +0\.5 +1$/gm)).toHaveLength(5)
  })

  it('without draws tells the value, and of years the last', async () => {
    const table = await printed('--sweep', 'hurdle=0.05:0.1:2', '--point', '--variable', 'price')
    expect(table).toMatch(/ · price · 2034 · CNY\/s\nhurdle +At values\n0\.05 +\S+\n0\.1 +\S+\n$/)
    const { steps } = JSON.parse(await printed('--sweep', 'hurdle=0.05:0.1:2', '--point', '--json')) as { steps: unknown[] }
    expect(steps).toEqual([0.05, 0.1].map((at) => ({ at: { hurdle: at }, point: { totalNpv: expect.any(Number) as number } })))
  })

  it('says of a wrong path, number, end or count of steps where it is and what would be right', () => {
    expect(wrongOf('en', '--sweep', 'livSeries.adoptionCap=0:9:3', '--sweep', 'hurdle=-1:9:3')).toEqual([
      '--sweep livSeries.adoptionCap=0: assumptions["livSeries.adoptionCap"]: there is no assumption "livSeries.adoptionCap". Did you mean "liveSeries.adoptionCap"?',
      '--sweep hurdle=-1: assumptions.hurdle.value is -1, but must be from -0.5 to 0.95.',
      '--sweep hurdle=9: assumptions.hurdle.value is 9, but must be from -0.5 to 0.95.',
    ])
    expect(wrongOf('en', '--sweep', 'hurdle=0:x:3')).toEqual([
      '--sweep hurdle=0:x:3: write PATH=FROM:TO:STEPS with three numbers, such as liveSeries.adoptionCap=0.2:0.8:7.',
    ])
    expect(wrongOf('zh-CN', '--sweep', 'hurdle=0:0.1:1.5')).toEqual(['--sweep hurdle 的步数是 1.5，应是 2 到 1000 的整数。'])
    const [one, other] = ['hurdle=0:0.1:200', 'liveSeries.adoptionCap=0:1:200']
    expect(wrongOf('en', '--sweep', one, '--sweep', other)).toEqual([
      'Both --sweep together make 40000 steps, but 10000 at most: give one of them fewer.',
    ])
    expect(wrongOf('zh-CN', '--sweep', one, '--sweep', one).slice(0, 1)).toEqual([
      '--sweep hurdle 写了两次：两个 --sweep 应改动不同的假设或可信度。',
    ])
    expect(wrongOf('en', ...[one, other, one].flatMap((sweep) => ['--sweep', sweep]))).toEqual([
      '--sweep can be given twice at most; given: 3 times.',
    ])
    expect(wrongOf('en', '--sweep', one, '--draws')).toEqual(['--sweep and --draws cannot be combined.'])
  })
})

describe('Draws one by one', () => {
  const asked = ['--samples', '300', '--variable', 'saving', '--variable', 'totalNpv']

  it('come with the same columns in each row, and add up to the mean that is told of them', async () => {
    const [head, ...rows] = cells(await printed('--draws', ...asked))
    expect(head).toEqual(['draw', 'variable', 'industry', 'format', 'line', 'recipient', 'year', 'unit', 'value'])
    expect(rows).toHaveLength(300 * (6 * 11 + 1))
    expect(rows[0]?.slice(0, 8)).toEqual(['1', 'saving', 'shortDrama', 'liveSeries', '', '', '2024', 'CNY/yr'])
    expect(rows.at(-1)?.slice(0, 8)).toEqual(['300', 'totalNpv', '', '', '', '', '', 'CNY'])
    const totals = rows.filter(([, variable]) => variable === 'totalNpv').map((row) => Number(row[8]))
    const [, told = []] = cells(await printed(...asked.slice(0, 2), '--variable', 'totalNpv', '--csv'))
    expect(totals.reduce((sum, value) => sum + value, 0) / 300 / Number(told.at(-1))).toBeCloseTo(1, 12)
  })

  it('are the same as JSON, an object a line, and are asked for by --samples without a number too', async () => {
    const [, ...rows] = cells(await printed('--draws', ...asked))
    const lines = (await printed(...asked, '--samples', '--json')).trim().split('\n')
    expect(lines).toHaveLength(rows.length)
    const [draw, variable, industry, format, , , year, unit, value] = rows[3] ?? []
    expect(JSON.parse(lines[3] ?? '')).toEqual({
      ...{ draw: Number(draw), variable, industry, format, line: null, recipient: null },
      ...{ year: Number(year), unit, value: Number(value) },
    })
  })

  it('are handed on while they are made', () => {
    const answered = answer(['--draws', '--samples', '1000000', '--variable', 'computeUse'], 'en')
    if (!answered.ok || !answered.pieces || !(Symbol.iterator in answered.pieces)) throw new Error('nothing came in pieces')
    const pieces = answered.pieces[Symbol.iterator]()
    pieces.next()
    expect(String(pieces.next().value).split('\n').length).toBeLessThan(4000)
    pieces.return?.()
  })
})
