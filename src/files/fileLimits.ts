/** What a scenario may hold at the most: lists in entries, texts in characters. Editors refuse at the very same limits. */
export const fileLimits = {
  /** Formats of one's own, which are industries in versions 1 and 2; the model's may be changed besides. */
  ownFormats: 20,
  lines: 60,
  metrics: 50,
  observations: 200,
  steps: 200,
  charts: 4,
  /** Times that a room was asked at one step, and its guesses each time. */
  rounds: 200,
  guesses: 200,
  title: 200,
  description: 4000,
  /** Of a format, a line or a metric. */
  name: 120,
  /** What one piece of a format's work is called. */
  unit: 60,
  /** The unit of a metric, as it is written in formulas. */
  formulaUnit: 40,
  id: 40,
  note: 2000,
  source: 500,
  stepText: 1000,
  stepNotes: 4000,
  question: 400,
  guesser: 60,
  decided: 2000,
  /** Of one room: what it is asked, how often, and how many answers each time. */
  questions: 20,
  askings: 8,
  answers: 200,
} as const
