import { expect, it } from 'vitest'
import { makeExport } from '../../../src/state/runs/exportTask.ts'
import { Outcome } from '../../../src/state/runs/outcome.svelte.ts'
import type { TaskOf } from '../../../src/state/runs/task.ts'
import { WorkerRunner } from '../../../src/state/runs/workerRunner.ts'
import { resolveScenario } from '../../../src/engine/resolve.ts'
import { modelOf } from '../../../src/model/models.ts'
import { readWorkbook } from '../../files/workbook/read.ts'
import { scenarioOf, spanOf } from '../../engine/cases.ts'

const order = (format: TaskOf<'export'>['format']): TaskOf<'export'> => ({
  ...{ kind: 'export', format, language: 'zh-CN', date: new Date('2026-11-23') },
  scenario: scenarioOf({ simulation: { ...spanOf(2), samples: 200 } }),
})

it('makes a workbook and tables of everything, telling how far it is', async () => {
  const shares: number[] = []
  const watch = { signal: new AbortController().signal, progress: (share: number) => shares.push(share) }
  const [workbook, csv, json] = [
    await makeExport(order('xlsx'), watch),
    await makeExport(order('csv'), watch),
    await makeExport(order('json'), watch),
  ]
  expect([...readWorkbook(workbook).sheets.keys()]).toContain('抽样')
  expect(new TextDecoder().decode(csv)).toMatch(/^variable,member,year,unit,value,p5,/)
  expect(JSON.parse(new TextDecoder().decode(json))).toMatchObject({ samples: 200, p50: {}, claims: {} })
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
})

it('makes every file of the same draws, the scenario’s own, as slides and report have them', async () => {
  const watch = { signal: new AbortController().signal, progress: () => undefined }
  const { scenario } = order('csv')
  const outcome = new Outcome(new WorkerRunner(() => undefined), () => ({
    industry: 'games',
    year: 1,
    charts: [],
    lens: 'industry',
    scope: 'all',
  }))
  outcome.run(resolveScenario(modelOf(scenario.model), scenario))
  const { results, insight } = (await outcome.complete())!
  const { samples, p50, claims } = JSON.parse(new TextDecoder().decode(await makeExport(order('json'), watch))) as Written
  const row = new TextDecoder()
    .decode(await makeExport(order('csv'), watch))
    .match(/^totalNpv,.*$/m)![0]
    .split(',')
  const { sheets } = readWorkbook(await makeExport(order('xlsx'), watch))
  const written = [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)))
  expect(written).toContain('200 次，种子 1')
  expect([samples, p50.totalNpv, row[7]]).toEqual([results.samples, results.spread.get('totalNpv')!.p50[0], String(p50.totalNpv)])
  expect(insight.samples).toBe(200)
  expect(Object.keys(claims)).toEqual(insight.claims.map(({ claim }) => claim))
})

interface Written {
  readonly samples: number
  readonly p50: { readonly totalNpv: number }
  readonly claims: Readonly<Record<string, number>>
}
