import { expect, test } from 'vitest'
import { LivePace } from '../../../src/state/runs/livePace.ts'

/** A hand that moves on a machine on which a draw takes so many microseconds, and the screen so many milliseconds. */
function drag(pace: LivePace, perDraw: number, screen = 5, moves = 24): number {
  pace.settle()
  for (let move = 0; move < moves; move += 1) pace.took((pace.samples * perDraw) / 1000, screen)
  return pace.samples
}

test('while a slider is dragged there are 4,096 draws where the machine keeps up', () => {
  const pace = new LivePace()
  for (let times = 0; times < 5; times += 1) expect(drag(pace, 2)).toBe(4096)
})

test('a machine that is slower than a frame has fewer from the next drag on, never within one, and no fewer than 512', () => {
  const pace = new LivePace()
  expect(drag(pace, 6)).toBe(4096)
  expect(drag(pace, 6)).toBe(1024)
  expect(drag(pace, 100)).toBe(1024)
  expect(drag(pace, 100)).toBe(512)
})

test('of a frame the draws have what the screen leaves, and a moment where it leaves nothing', () => {
  const pace = new LivePace()
  expect(drag(pace, 1.4, 8)).toBe(4096)
  expect(drag(pace, 1.4, 10)).toBe(4096)
  expect(drag(pace, 1.4, 40)).toBe(2048)
  expect(drag(pace, 1.4, 40)).toBe(1024)
})

test('it has more again when it has room to spare', () => {
  const pace = new LivePace()
  drag(pace, 6)
  expect(drag(pace, 3)).toBe(1024)
  expect(drag(pace, 1.5)).toBe(2048)
  expect(drag(pace, 1.5)).toBe(4096)
})

test('one slow move among quick ones, or the first ones, say nothing of the machine', () => {
  const pace = new LivePace()
  expect(drag(pace, 200, 50, 2)).toBe(4096)
  expect(drag(pace, 2)).toBe(4096)
  pace.took(900, 900)
  expect(drag(pace, 2)).toBe(4096)
})
