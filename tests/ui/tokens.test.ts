import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const [light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split("data-theme='dark'")
const colours = (of: string) =>
  new Map([...of.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))

/** Relative luminance, 0 to 1: Web Content Accessibility Guidelines 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (one: string, other: string) => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

test.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
])('every colour of text can be read on every ground, in the %s theme', (_, of) => {
  const texts = ['ink', 'ink-2', 'ink-3', 'traditional', 'ai', 'friction', 'saving', 'loss', 'accent']
  const grounds = ['paper', 'panel', 'sunken', 'accent-wash', 'warning-wash']
  const faint = texts.flatMap((text) =>
    grounds.flatMap((ground) => {
      const found = contrast(of.get(text)!, of.get(ground)!)
      return found >= 4.5 ? [] : [`${text} on ${ground}: ${found.toFixed(2)}`]
    }),
  )
  expect(faint).toEqual([])
})
