import { expect, test } from 'vitest'
import { firstLook } from '../../../src/analysis/catalogue/firstLook.ts'
import { metricChart } from '../../../src/analysis/catalogue/metricChart.ts'
import type { Ask } from '../../../src/ui/charts/describe.ts'
import { describerOf, drawerOf, drawing, otherCharts } from '../../../src/ui/charts/chartParts.ts'
import { describeOf } from '../../../src/ui/charts/describers.ts'
import { kindsOf } from '../../../src/analysis/catalogue/charts.ts'
import { yuan } from '../../yuan.ts'
import { resultsOf } from './results.ts'

const results = resultsOf()
const ask: Ask = {
  results,
  insight: undefined,
  view: { ...firstLook, target: 'npv' },
  locale: yuan('en'),
  room: { width: 530, height: 220 },
}

test('the charts of the first look are made and drawn without what others need, and those too once it is here', async () => {
  await drawing.fetch()
  for (const chart of firstLook.charts) {
    const describe = describerOf(chart)
    if (describe instanceof Promise) throw new Error(`${chart} has to wait`)
    const { plot } = describe(ask)
    expect(plot && drawerOf(plot.kind)).toBeTypeOf('function')
  }
  expect(otherCharts.here).toBeUndefined()
  expect(describerOf('npv')).toBeInstanceOf(Promise)
  expect(drawerOf('histogram')).toBeInstanceOf(Promise)

  await otherCharts.fetch()
  for (const chart of [...kindsOf(results.resolved), metricChart('none')]) {
    const describe = describerOf(chart)
    if (describe instanceof Promise) throw new Error(`${chart} still has to wait`)
    expect(describe(ask).title).toBe(describeOf(chart)(ask).title)
  }
  expect(drawerOf('histogram')).toBe(drawerOf('timeline'))
})
