import type { Case } from '../engine/case.ts'
import { drift, saveResult, type Drift } from '../files/savedResult.ts'
import type { SavedResult } from '../files/schema.ts'
import type { Language, Text } from '../model/text.ts'
import { simulateDraws } from './draws.ts'

/** One line for each file that no longer shows what it showed when it was saved: why, and the median then and now. */
export function explainDrift(of: Case, saved: SavedResult, language: Language): readonly string[] {
  const now = saveResult(simulateDraws(of, { ...of.scenario.simulation, asked: ['totalNpv'] }).results)
  const causes = drift(saved, now).map((cause) => words(cause, saved, now)[language])
  if (causes.length === 0) return []
  const [before, after] = [saved, now].map(({ totalNpv }) => `${totalNpv.p50.toPrecision(6)}`)
  return [
    {
      'zh-CN': `${causes.join('；')}。totalNpv P50：保存时 ${before} 元，现在 ${after} 元。`,
      en: `${causes.join('; ')}. totalNpv P50: ${before} CNY when it was saved, ${after} CNY now.`,
    }[language],
  ]
}

function words(cause: Drift, saved: SavedResult, now: SavedResult): Text {
  switch (cause) {
    case 'file-edited':
      return { 'zh-CN': '文件存好以后被人手工改过', en: 'the file was edited after it was saved' }
    case 'model-changed':
      return {
        'zh-CN': `存好以后模型变了（${versions(saved.model, now.model)}）`,
        en: `the model has changed since the file was saved (${versions(saved.model, now.model)})`,
      }
    case 'engine-changed':
      return {
        'zh-CN': `存好以后计算引擎变了（${versions(saved.engine, now.engine)}）`,
        en: `the engine has changed since the file was saved (${versions(saved.engine, now.engine)})`,
      }
  }
}

const versions = (before: string | number, after: string | number): string => (before === after ? `${after}` : `${before} → ${after}`)
