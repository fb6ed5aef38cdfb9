import { expect, test, vi } from 'vitest'
import { Preferences } from '../../../src/state/app/preferences.svelte.ts'
import { fetchWords } from '../../../src/words/fetchWords.ts'
import { languages } from '../../../src/words/languages.ts'
import { screenWords } from '../../../src/words/screen.ts'

vi.stubGlobal('matchMedia', () => new EventTarget())

test('words that are asked for before they are there are a mistake, and not silence', async () => {
  for (const language of languages) expect(() => screenWords[language]).toThrow(`What is said in ${language} is asked for before`)
  await fetchWords('en')
  expect(screenWords.en.close).toBe('Close')
  expect(() => screenWords['zh-CN']).toThrow('zh-CN')
})

test('a language is spoken from when its words are here, and of two that are asked for at once the last', async () => {
  await fetchWords('en')
  const preferences = new Preferences('en')
  const asked = preferences.speak('zh-CN')
  expect(preferences.locale.language).toBe('en')
  await Promise.all([asked, preferences.speak('en')])
  expect(preferences.locale.language).toBe('en')
  await preferences.speak('zh-CN')
  expect(preferences.locale.language).toBe('zh-CN')
  expect(screenWords['zh-CN'].close).toBe('关闭')
})

test('what imports every language has all of them at hand', async () => {
  await import('../../../src/words/everyLanguage.ts')
  expect(languages.map((language) => screenWords[language].close)).toEqual(['关闭', 'Close'])
})
