import type * as zh from '../zh-CN/console.ts'

/** What the command line says, in English. */
export const console: typeof zh.console = {
  ownValues: 'The model’s own values',

  help: (scenarios) => `How AI video changes the cost of short drama, advertising and games.

  npm run --silent simulate -- [FILE] [options]

FILE is a scenario file, - for standard input, or the name of a scenario that comes with the app:
${scenarios}.
Without one: the model's own values.

  --json            JSON: every variable by industry, line or recipient, one number a year
  --csv             CSV: one row per variable, member and year
                    Without either: a table to read
  --point           every assumption as set, no draws
  --samples N       how many draws, 1 to 1000000
  --seed N          which draws, 0 to 4294967295
  --set PATH=VALUE  change one thing: liveSeries.adoptionCap=0.5, credence.ip-to-series=0; may be repeated
  --variable NAME   only this variable; may be repeated
  --xlsx OUT        a workbook of live formulas, in Chinese and English, with the percentiles of the draws
  --pptx OUT        slides with charts that can be edited, in the language of the terminal
  --model[=FORMAT]  the model itself in place of its figures: md (Markdown, as without FORMAT) or tex (LaTeX),
                    in the language of the terminal
  -h, --help        this page

Exit 0: done. Exit 2: bad arguments or a bad file, explained on standard error.
`,

  didYouMean: (near) => ` Did you mean ${near}?`,
  'unknown-option': (option) => `There is no option ${option}.`,
  'needs-value': (option) => `${option} needs a value.`,
  'takes-no-value': (option) => `${option} takes no value.`,
  twice: (option) => `${option} can be given only once.`,
  'not-a-number': (option, found, least, most) => `${option} is ${found}, but must be a whole number from ${least} to ${most}.`,
  'no-such-format': (found, known) => `--model=${found}: there is no such format. Formats: ${known.join(', ')}.`,
  'not-a-setting': (found) => `--set ${found}: write PATH=VALUE with a number, such as liveSeries.adoptionCap=0.5.`,
  'more-than-one-file': (files) => `One file at a time; given: ${files.join(', ')}.`,
  'not-together': (options) => `${options.join(' and ')} cannot be combined.`,
  'unknown-variable': (name) => `There is no variable ${name}.`,
  'no-such-file': (name, hint, known) => `There is no file ${name}, nor a scenario of that name.${hint} Scenarios: ${known.join(', ')}.`,
  'unwritable-file': (name, reason) => `${name} cannot be written: ${reason}.`,
  'unreadable-file': (name, reason) => `${name} cannot be read: ${reason}.`,

  drift: {
    'file-edited': () => 'the file was edited after it was saved',
    'model-changed': (versions) => `the model has changed since the file was saved (${versions})`,
    'engine-changed': (versions) => `the engine has changed since the file was saved (${versions})`,
    moved: (causes, figures) => `${causes.join('; ')}. totalNpv in CNY: ${figures.join(', ')}.`,
    notMoved: (causes) => `${causes.join('; ')}. totalNpv has not moved.`,
  },
  modelUpdate: (from, to, assumptions, equations, moved) =>
    `computed with version ${from} of the model; version ${to} is available: ${assumptions} assumptions and ${equations} equations differ${moved}.`,
  wouldMove: (before, after) => `; totalNpv in CNY would go from ${before} to ${after}`,
}
