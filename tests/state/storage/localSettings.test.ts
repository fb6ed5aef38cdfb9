import { afterEach, expect, test, vi } from 'vitest'
import { readChoice, readSetting, writeSetting } from '../../../src/state/storage/localSettings.ts'
import { refuseLocalStorage, stubLocalStorage } from './localStorage.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a choice is kept until the next visit, under a name of the app’s own', () => {
  stubLocalStorage()
  expect(readChoice('lens', ['project', 'industry'])).toBeUndefined()
  writeSetting('lens', 'project')
  expect(readChoice('lens', ['project', 'industry'])).toBe('project')
  expect(localStorage.getItem('reshoot.lens')).toBe('project')
})

test('what is no longer among the choices is no choice', () => {
  stubLocalStorage()
  writeSetting('lens', 'planet')
  expect(readChoice('lens', ['project', 'industry'])).toBeUndefined()
  expect(readSetting('lens')).toBe('planet')
})

test('a storage that is refused keeps nothing and stops nothing', () => {
  refuseLocalStorage()
  writeSetting('lens', 'project')
  expect(readSetting('lens')).toBeUndefined()
})
