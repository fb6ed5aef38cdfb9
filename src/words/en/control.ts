import type * as zh from '../zh-CN/control.ts'

export const slider: typeof zh.slider = {
  reset: 'Back to the model’s own value (or double-click the slider)',
  resetOne: (what) => `Reset: ${what}`,
  typeValue: (what) => `Type a value: ${what}`,
}

export const grounds: typeof zh.grounds = {
  own: 'Model’s own value',
  range: { whole: 'Minimum–maximum', likely: 'P10–P90' },
  distribution: 'Distribution',
  neutral: 'If the claim is false',
  judgement: 'Judgement',
  derivation: 'Derivation',
  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  noSources: (reason) => `The sources could not be loaded: ${reason}`,
  confidence: { A: 'official or audited', B: 'study or trade press', C: 'anecdote' },
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
  group: 'Shared factors',
  hint: '0: the model’s view. +1: one standard deviation better.',
  scale:
    '0 is the model’s view; +1 is one standard deviation better than expected, −1 one worse. About 1 draw in 6 goes beyond +1 anyway, and as many below −1.',
  moves: (count) => (count === 1 ? 'Moves 1 assumption' : `Moves ${count} assumptions`),
  movesShort: (count) => `Moves ${count}`,
  loading: 'How closely each follows, from −1 to 1; below 0 it falls as the factor rises.',
  fixed: 'fixed, stays',
  stands: (value, factor, moved) => `Now ${value}, because “${factor}”, which it follows, was moved to ${moved}.`,
}

/** The name of a field, with the money that a bare number in it is in. */
export const inMoney: typeof zh.inMoney = (name, money) => `${name} (${money})`

/** Why a number that was understood is not taken: it lies outside its bounds. */
export const outside: typeof zh.outside = (found, bounds) => `${found} is outside the bounds, ${bounds}.`
