import { formatRough } from '../../../words/format.ts'
import type { Ask, Describe } from '../describe.ts'
import { bandsOf, last, seriesOf, yearIndex } from '../series.ts'
import type { About, Series } from '../plot.ts'
import { shared } from '../chartWords.ts'
import { observationMarks } from '../observationMarks.ts'
import { yearTable } from './yearTable.ts'

const words = {
  'zh-CN': { needed: '需要的算力', all: '可用算力（100%）', measure: '各行业生成视频所需 GPU 小时占可用 GPU 小时的比例' },
  en: { needed: 'Compute needed', all: 'All there is (100%)', measure: 'GPU hours that generating takes, as a share of those to be had' },
} as const

/** GPU hours that generating takes in all industries, against the supply. */
export const compute: Describe = (ask) => {
  const { results, locale } = ask
  const { resolved } = results
  const use = seriesOf(results, 'computeUse', 0)
  const bands = bandsOf(results, 'computeUse', 0)
  const about: About = (year) => ({ kind: 'variable', name: 'computeUse', at: { year } })
  const text = words[locale.language]
  const title = finding(ask, use)
  return {
    title,
    subtitle: bands.length > 0 ? `${text.measure}${locale.language === 'en' ? '; ' : '；'}${shared[locale.language].fan}` : text.measure,
    summary: `${title}.`,
    plot: {
      ...{
        kind: 'timeline',
        unit: 'share',
        startYear: resolved.startYear,
        years: resolved.years,
        year: yearIndex(ask),
        marks: [],
        seen: observationMarks(ask, 'computeUse', -1),
      },
      lines: [{ name: text.needed, ink: 'friction', values: use, bands, end: formatRough(last(use), locale), about }],
      level: { value: 1, text: text.all },
    },
    table: yearTable(ask, [{ title: text.needed, unit: 'share', values: use, band: bands[0], about }]),
  }
}

function finding({ results, locale }: Ask, use: Series): string {
  const { startYear } = results.resolved
  const most = Math.max(...use)
  const peak = startYear + Array.from(use).indexOf(most)
  const short = Array.from(use, (share, index) => ({ share, year: startYear + index })).filter(({ share }) => share > 1)
  const size = formatRough(most, locale)
  if (locale.language === 'en') {
    if (most === 0) return 'Generating takes no compute in these years'
    if (short.length === 1) return `Compute runs short in ${peak}: generating takes ${size} of what there is`
    return short.length > 1
      ? `Compute runs short in ${short.length} years: in ${peak} generating takes ${size} of what there is`
      : `There is compute enough: at most ${size} of it is taken, in ${peak}`
  }
  if (most === 0) return '这些年里没有用到生成算力'
  if (short.length === 1) return `算力在${peak}年不够用：需求为供给的${size}`
  return short.length > 1 ? `算力有${short.length}年不够用，最紧的${peak}年需求为供给的${size}` : `算力够用：最多用掉${size}（${peak}年）`
}
