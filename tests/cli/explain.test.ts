import { describe, expect, it } from 'vitest'
import { answer } from '../../src/cli/answer.ts'
import type { Language } from '../../src/words/languages.ts'

async function explained(language: Language, ...given: string[]): Promise<string> {
  const answered = answer(['--explain', ...given], language)
  if (!answered.ok) return answered.wrong.join('\n')
  let text = answered.text
  for await (const piece of answered.pieces ?? []) text += piece
  return text
}

describe('An explanation on the command line', () => {
  it('of a variable says what it means, its formula, unit and dimensions, what goes in with the values of now, and what rests on it', async () => {
    const text = await explained('en', 'liveSeries.adoption', '--samples', '200')
    expect(text).toMatch(
      /^Adoption \(adoption\)\nOf the projects .*\n\nUnit: 1\nDimensions: format, year\nFormula: adoption = adoptionCap \* /,
    )
    expect(text).toMatch(/Adoption = Adoption cap × /)
    expect(text).toMatch(
      /Now: the mean of 200 draws with seed 1.*\n +2024 +2029 +2034\n +liveSeries( +[\d.]+% \([\d.–]+%\)){3}\n\nWhat goes in\n/,
    )
    expect(text).toMatch(/ {2}Adoption cap \(adoptionCap\) · assumption\n {4}liveSeries\.adoptionCap +[\d.]+% +[\d–]+% +PERT\n/)
    expect(text).not.toContain('comicSeries')
    expect(text).toMatch(/By hand for 2034: every assumption at its value\n {2}Adoption cap: [\d.]+%\n/)
    expect(text).toMatch(/It rests on \d+ sentences of the article\n {2}“[^”]*”\n {2}“[^”]*”\n {2}— .+\n {2}Credence 100%; governs \w+/)
    expect(text).toMatch(/\d+ sources\n {2}.+: “.+” https?:/)
    expect(text).toMatch(/What rests on it\n {2}Directly: .*saving.*\n {2}Further on: .*totalNpv/)
  })

  it('of a variable of several members has a row for each, and names what it is of', async () => {
    const text = await explained('zh-CN', 'npv', '--point')
    expect(text).toMatch(/^净现值（npv）\n.*\n\n单位：CNY\n维度：品类\n公式：npv = /)
    expect(text).toMatch(/\n当前值：各假设取设定值\n( {2}\w+ +\S+ (亿|万)元\n){6}/)
    expect(text).toMatch(/\n依据的原文：\d+ 句\n {2}“/)
  })

  it('of an assumption says its bounds and what it stands on, of each format or of one; of a shared factor, what it moves', async () => {
    const every = await explained('en', 'adoptionCap')
    expect(every).toMatch(/^Adoption cap \(adoptionCap\)\nUnit: 1\nDimensions: format\nBounds: 1–100%\n/)
    expect(every.match(/\((\w+)\.adoptionCap\) · \d+%/g)).toHaveLength(6)
    const one = await explained('en', 'liveSeries.adoptionCap', '--set', 'liveSeries.adoptionCap=0.5')
    expect(one).toMatch(/Live-action-style series · Adoption cap \(liveSeries\.adoptionCap\) · 50%/)
    expect(one).toMatch(/\nWhat rests on it\n {2}Directly: .*\badoption\b/)
    expect(await explained('en', 'factor.capability')).toMatch(/\nWhat rests on it\n {2}Directly: .*\n {2}Further on: .*totalNpv/)
  })

  it('of what there is not says so, and what is called almost so', async () => {
    expect(await explained('en', 'livSeries.npv')).toBe(
      '--explain livSeries.npv: there is no such variable or assumption. Did you mean liveSeries.npv?',
    )
    expect(await explained('zh-CN', '这个')).toBe('--explain 这个：没有这个变量或假设。')
  })
})
