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
  --samples [N]     how many draws, 1 to 1000000; without a number the same as --draws
  --seed N          which draws, 0 to 4294967295
  --set PATH=VALUE  change one thing: liveSeries.adoptionCap=0.5, credence.ip-to-series=0; may be repeated
  --variable NAME   only this variable; may be repeated
  --sweep PATH=FROM:TO:STEPS
                    move PATH from FROM to TO in STEPS values at even distances, each on the same draws;
                    two of them make a grid. Without --variable: net present value of all industries
  --draws           the draws themselves, a row for each draw, variable, member and year, written as
                    they are made: as CSV or, with --json, an object a line
  --explain NAME    a variable or an assumption: definition, formula, unit, dimensions, what goes in,
                    the sentences and sources it rests on, what rests on it. A member of a variable
                    is named before it: liveSeries.npv
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
  'not-a-sweep': (found) => `--sweep ${found}: write PATH=FROM:TO:STEPS with three numbers, such as liveSeries.adoptionCap=0.2:0.8:7.`,
  'not-a-count-of-steps': (path, found, least, most) =>
    `--sweep ${path}: steps is ${found}, but must be a whole number from ${least} to ${most}.`,
  'too-many-sweeps': (count) => `--sweep can be given twice at most; given: ${count} times.`,
  'too-many-steps': (count, most) => `Both --sweep together make ${count} steps, but ${most} at most: give one of them fewer.`,
  'swept-twice': (path) => `--sweep ${path} is given twice: two sweeps move two different things.`,
  'more-than-one-file': (files) => `One file at a time; given: ${files.join(', ')}.`,
  'not-together': (options) => `${options.join(' and ')} cannot be combined.`,
  'unknown-variable': (name) => `There is no variable ${name}.`,
  'nothing-to-explain': (name) => `--explain ${name}: there is no such variable or assumption.`,
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

  sweep: {
    model: (id, version, first, last, run) => `Model ${id} version ${version}, ${first} to ${last}, ${run}`,
    drawn: (samples, seed) => `${samples} draws with seed ${seed}, the same at every step`,
    atValue: 'every assumption at its value',
    swept: (path, name) => `${path}: ${name}`,
    grid: (down, across) => `${down} down, ${across} across`,
    point: 'At values',
    mean: 'Mean',
    p5: 'P5',
    p50: 'P50',
    p95: 'P95',
    loss: 'Chance of loss',
  },

  explain: {
    title: (title, name) => `${title} (${name})`,
    unit: (unit) => `Unit: ${unit}`,
    dimensions: (by) => (by.length === 0 ? 'Dimensions: none, it is one number' : `Dimensions: ${by.join(', ')}`),
    bounds: (range) => `Bounds: ${range}`,
    formula: (formula, inWords) => `Formula: ${formula}\n         ${inWords}`,
    drawn: (samples, seed) => `Now: the mean of ${samples} draws with seed ${seed}, P5 to P95 in brackets`,
    atValue: 'Now: every assumption at its value',
    told: (mean, range) => `${mean} (${range})`,
    inputs: 'What goes in',
    byHand: (year) => `By hand${year === undefined ? '' : ` for ${year}`}: every assumption at its value`,
    below: (assumptions, variables) => `All the way down it rests on ${assumptions} kinds of assumption and ${variables} variables`,
    claims: (count) => (count === 1 ? 'It rests on 1 sentence of the article' : `It rests on ${count} sentences of the article`),
    governs: (credence, names) => `Credence ${credence}; governs ${names.join(', ')}`,
    sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
    noSources: 'No published source: the values are judgements.',
    above: 'What rests on it',
    directly: (names) => `Directly: ${names}`,
    further: (names) => `Further on: ${names}`,
    nothing: 'No variable uses it.',
    names: (names) => names.join(', '),
  },
}
