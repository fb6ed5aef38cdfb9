import { describe, expect, it, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { explainUsageError } from '../../src/cli/usageError.ts'

const said = (...given: string[]) =>
  readArguments(given).complaints.map((complaint) => [explainUsageError(complaint, 'en'), explainUsageError(complaint, 'zh-CN')])

describe('The arguments of the command line', () => {
  it('ask for a table of draws where nothing is said', () => {
    const wish = { help: false, output: 'table', point: false, settings: [], variables: [], sweeps: [], draws: false }
    expect(readArguments([])).toEqual({ complaints: [], wish })
  })

  it('may all be given at once, in any order', () => {
    const { wish, complaints } = readArguments(
      '--json --set credence.ip-to-series=0 sceptic --samples 500 --set=hurdle=-1.5e-1 --variable npv --seed=7 --point --variable price'.split(
        ' ',
      ),
    )
    expect(complaints).toEqual([])
    expect(wish).toEqual({
      ...{ help: false, file: 'sceptic', output: 'json', point: true, samples: 500, seed: 7, variables: ['npv', 'price'] },
      ...{ sweeps: [], draws: false },
      settings: [
        { path: 'credence.ip-to-series', value: 0 },
        { path: 'hurdle', value: -0.15 },
      ],
    })
  })

  it('take evenly placed values for a sweep, as anyone would write them', () => {
    const { sweeps } = readArguments(['--sweep', 'hurdle=-.1:2e-1:4', '--sweep=credence.ip-to-series=1:0:3']).wish
    expect(sweeps).toEqual([
      { path: 'hurdle', values: [-0.1, 0, 0.1, 0.2] },
      { path: 'credence.ip-to-series', values: [1, 0.5, 0] },
    ])
  })

  it('ask for the model itself as Markdown, or in the format behind an equals sign', () => {
    expect(readArguments(['--model']).wish.model).toBe('md')
    expect(readArguments(['sceptic', '--model=tex']).wish).toMatchObject({ model: 'tex', file: 'sceptic' })
  })

  it('take a minus for standard input, and -h for help', () => {
    expect(readArguments(['-', '--csv']).wish).toMatchObject({ file: '-', output: 'csv' })
    expect(readArguments(['-h']).wish.help).toBe(true)
  })

  test.each([
    [['--jsn'], 'There is no option --jsn. Did you mean --json?', '没有选项 --jsn。是否想写 --json？'],
    [['--frobnicate'], 'There is no option --frobnicate.', '没有选项 --frobnicate。'],
    [['--seed'], '--seed needs a value.', '--seed 后面缺少值。'],
    [['--model=pdf'], '--model=pdf: there is no such format. Formats: md, tex.', '--model=pdf：没有这种格式。可用：md、tex。'],
    [['--json=yes'], '--json takes no value.', '--json 不带值。'],
    [['--seed', '1', '--seed', '2'], '--seed can be given only once.', '--seed 只能写一次。'],
    [['--samples', '0'], '--samples is 0, but must be a whole number from 1 to 1000000.', '--samples 是 0，应是 1 到 1000000 的整数。'],
    [['--seed', '1.5'], '--seed is 1.5, but must be a whole number from 0 to 4294967295.', '--seed 是 1.5，应是 0 到 4294967295 的整数。'],
    [
      ['--set', 'hurdle'],
      '--set hurdle: write PATH=VALUE with a number, such as liveSeries.adoptionCap=0.5.',
      '--set hurdle：应写成 PATH=VALUE，例如 liveSeries.adoptionCap=0.5。',
    ],
    [['a', 'b'], 'One file at a time; given: a, b.', '只能读一个文件，这里有 a、b。'],
    [['--explain', 'npv', '--csv'], '--explain and --csv cannot be combined.', '--explain 和 --csv 不能同时使用。'],
    [['--json', '--csv'], '--json and --csv cannot be combined.', '--json 和 --csv 不能同时使用。'],
  ])('%j are not taken', (given, english, chinese) => {
    expect(said(...given)).toEqual([[english, chinese]])
  })

  it.each(['=1', 'a=', 'a=x', 'a=1e999', 'a=0x10', 'a=1,5', 'a=NaN'])('do not set %s', (setting) => {
    expect(readArguments(['--set', setting]).complaints).toMatchObject([{ kind: 'not-a-setting', found: setting }])
  })

  it('are all looked at before anything is said', () => {
    expect(said('--jsn', '--seed', 'x', '--set', 'y', 'a', 'b')).toHaveLength(4)
  })
})
