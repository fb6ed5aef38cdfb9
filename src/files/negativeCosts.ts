import { textIn } from '../words/textIn.ts'
import { inputAt } from '../analysis/catalogue/address.ts'
import type { Results } from '../analysis/runs/results.ts'
import type { Language } from '../words/languages.ts'
import { screenWords } from '../words/screen.ts'

/**
 * What has to be known where making something with AI comes to less than nothing; nothing where it does not. Versions 1 and 2 of the
 * model take what every line saves from the cost of production, lines of distribution too: with two fifths of an
 * advertisement's media saved, more is taken away than production costs. Their formulas stay, for old files show old figures.
 *
 *     advertising.media.eligible 0.3, reduction 0.5: production with AI costs −229,124 CNY
 */
export function explainNegativeCosts(results: Pick<Results, 'resolved' | 'point'>, language: Language): string | undefined {
  const { resolved } = results
  if (resolved.model.dimensions.includes('format')) return undefined // since version 3 only what is in production is taken away
  const costs = results.point.get('aiProductionCost')
  const below = resolved.formats.filter((_, place) =>
    costs?.subarray(place * resolved.years, (place + 1) * resolved.years).some((cost) => cost < 0),
  )
  if (below.length === 0) return undefined
  const names = below.map(({ name }) => textIn(name, language))
  const lines = resolved.lines.filter(({ format, production, id }) => {
    const eligible = inputAt(resolved, `${id}.eligible`)
    return !production && below.includes(resolved.formats[format]!) && (eligible?.value ?? 0) > 0
  })
  return screenWords[language].negativeCosts(
    names,
    lines.map(({ name }) => textIn(name, language)),
  )
}
