import type * as zh from '../zh-CN/certainty.ts'

/** How sure an assumption is, and how that is changed. */
export const certainty: typeof zh.certainty = {
  title: 'How sure?',
  ends: { whole: { low: 'Minimum', high: 'Maximum' }, likely: { low: 'P10', high: 'P90' } },
  means: {
    fixed: 'Always this value; nothing is drawn.',
    uniform: 'Anywhere from minimum to maximum, all equally likely.',
    triangular: 'Likeliest at the value, straight down to both ends.',
    pert: 'Likeliest at the value, smooth, rare at both ends.',
    normal: 'One draw in ten is below P10, one above P90; the peak is halfway between, wherever the value is.',
    lognormal: 'One draw in ten is below P10, one above P90; always above zero, with a long tail upwards.',
  },
  legend: { dot: 'Dot: the value', both: 'Dot: the value. Dashed: the model’s own shape' },
  held: (share, bound) => `${share} of draws are capped at the bound, ${bound}.`,
  note: 'Note',
  noteHint: 'Why? Kept with the scenario',
  reset: 'Back to the model’s range',
  refused: (why) => `Not applied: ${why}`,
  why: {
    aboveValue: (found, value) => `${found} is above the value, ${value}.`,
    belowValue: (found, value) => `${found} is below the value, ${value}.`,
    noWidth: 'P10 must be below P90.',
    notPositive: (found) => `Lognormal needs a P10 above zero; it would be ${found}.`,
  },
}
