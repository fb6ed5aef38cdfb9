import type * as zh from '../zh-CN/control.ts'

export const slider: typeof zh.slider = {
  reset: 'Back to the model’s own value (or double-click the slider)',
  resetOne: (what) => `Reset: ${what}`,
  typeValue: (what) => `Type a value: ${what}`,
}

export const grounds: typeof zh.grounds = {
  own: 'Model’s own value',
  range: { whole: 'Least to most', likely: 'P10–P90' },
  distribution: 'Distribution',
  neutral: 'If the claim is wrong',
  judgement: 'Judgement',
  derivation: 'How it follows',
  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  noSources: (reason) => `The sources could not be loaded: ${reason}`,
  confidence: { A: 'official or audited', B: 'study or trade press', C: 'anecdote' },
}

export const certainty: typeof zh.certainty = {
  title: 'How sure?',
  ends: { whole: { low: 'Minimum', high: 'Maximum' }, likely: { low: 'P10', high: 'P90' } },
  means: {
    fixed: 'Always this value; nothing is drawn.',
    uniform: 'Anywhere from least to most, all equally likely.',
    triangular: 'Likeliest at the value, straight down to both ends.',
    pert: 'Likeliest at the value, rounded, rare at both ends.',
    normal: 'One draw in ten is below P10, one above P90; the peak is halfway between, wherever the value stands.',
    lognormal: 'One draw in ten is below P10, one above P90; always above zero, with a long tail upwards.',
  },
  legend: { dot: 'Dot: the value', both: 'Dot: the value. Dashed: the model’s own shape' },
  held: (share, bound) => `${share} of draws are held at the bound, ${bound}.`,
  note: 'Note',
  noteHint: 'Why? Kept with the scenario',
  reset: 'Back to the model’s range',
  refused: (why) => `Not taken: ${why}`,
  why: {
    outside: (found, bounds) => `${found} is outside what is allowed, ${bounds}.`,
    aboveValue: (found, value) => `${found} is above the value, ${value}.`,
    belowValue: (found, value) => `${found} is below the value, ${value}.`,
    noWidth: 'P10 has to be below P90.',
    notPositive: (found) => `Lognormal needs a P10 above zero; it would be ${found}.`,
  },
}

export const distributions: typeof zh.distributions = {
  fixed: 'Fixed',
  uniform: 'Uniform',
  triangular: 'Triangular',
  pert: 'PERT',
  normal: 'Normal',
  lognormal: 'Lognormal',
}

export const factors: typeof zh.factors = {
  group: 'What moves together',
  hint: '0: as the model believes. +1: better by one standard deviation.',
  scale:
    '0 is what the model believes; +1 is one standard deviation better than expected, −1 one worse. About 1 in 6 draws go further than +1 by themselves, and as many below −1.',
  moves: (count) => (count === 1 ? 'Moves 1 assumption' : `Moves ${count} assumptions`),
  movesShort: (count) => `Moves ${count}`,
  loading: 'How closely each follows, from −1 to 1; below 0 it falls as the factor rises.',
  fixed: 'fixed, stays',
  stands: (value, factor, moved) => `Stands at ${value}, for “${factor}”, which it follows, has been moved to ${moved}.`,
}
