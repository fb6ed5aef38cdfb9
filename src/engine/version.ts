/**
 * Which engine a saved result comes from. Raise it by one whenever any figure of any scenario may change by more than
 * rounding: another way to draw, another treatment of a formula, a mended fault. Not for speed, nor for the last digits.
 * Whoever then opens an older file is told that the engine has changed, and not that someone edited the file.
 */
export const engineVersion = '1'
