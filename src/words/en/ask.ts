import type * as zh from '../zh-CN/ask.ts'

/** What the page says that phones open, in English. */
const answering: typeof zh.ask.answering = {
  title: 'What do you think?',
  lead: 'Four answers to each question: the least it could be, the most, your best guess, and how sure you are. Don’t look anything up; what you think now is what counts.',
  nowhere: 'Nothing is uploaded. At the end you get a short code to send back in the meeting’s chat.',
  round: (round) => `Round ${round}`,
  start: 'Start',
  of: (number, count) => `Question ${number} of ${count}`,
  article: 'The article',
  seed: 'This one has a known answer',
  inYear: (year) => `in ${year}`,
  low: 'The least it could be',
  high: 'The most it could be',
  best: 'Your best guess',
  sure: 'How sure you are',
  sureOf: (sure) => `${sure} sure`,
  within: (low, high) => `that it lies between ${low} and ${high}`,
  unit: (unit) => `In ${unit}`,
  bounds: (range) => `From ${range}`,
  first: (range, best) => `In round 1 you said ${range}, best guess ${best}. After the discussion you may keep it or change it.`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip this one',
  finish: 'Finish',
  missing: 'All three numbers are needed; or skip this question.',
  order: (low, best, high) => `The least must not exceed the best guess, nor that the most: here they are ${low}, ${best} and ${high}.`,
  done: 'That’s it',
  doneLead: 'Copy this and send it back in the meeting’s chat.',
  noneDone: 'No question is answered, so there is no code to send.',
  code: 'Code of your answers',
  codeLength: (length) => `${length} characters`,
  copyLink: 'Copy for the chat',
  copyCode: 'Copy the code alone',
  copied: 'Copied: now paste it into the chat and send it',
  notCopied: 'The browser does not allow copying: press and hold the code above to copy it.',
  send: 'Send with another app',
  scan: 'Or let whoever leads scan this.',
  scanLabel: 'QR code of your answers',
  name: 'Your name',
  nameHint: 'Optional. It goes into the code, where whoever leads sees it; no file keeps it.',
  yours: 'Your answers',
  skipped: 'skipped',
  change: (title) => `Change “${title}”`,
  otherModel: 'These questions come from a newer version. Reload this page, then open the link again.',
  broken: 'The link is not complete, so the questions cannot be opened. Open it from the chat again, or copy all of it.',
}

/** What the page of whoever leads says, in English. */
const leading: typeof zh.ask.leading = {
  lead: 'Send questions to everyone at the table: each says the least, the most, a best guess and how sure they are. Then see what the room believes together, who stands apart, and what that does to the answer. No server is involved.',
  choose: 'Choose the questions',
  assumptions: 'Assumptions',
  assumptionsLead: 'Those that move the present result most come first.',
  add: 'Add an assumption',
  figures: 'Figures',
  figuresLead: 'Ask for a result itself, and hold it against what the model computes.',
  figure: 'Add a figure',
  chooseFigure: 'Choose…',
  seeds: 'Seed questions',
  seedsLead: (needed) =>
    `Things that have been observed and that nobody knows by heart. They are asked first, and every answer is scored; calibration and weights need ${needed}.`,
  moreSeeds: (count) => `All ${count} observations`,
  seedCount: (count, needed) =>
    count === 0
      ? 'No seed questions'
      : count < needed
        ? `${count} chosen; calibration needs at least ${needed}`
        : `${count} chosen, enough for calibration`,
  fillSeeds: (count) => `Pick ${count}`,
  clear: 'None',
  open: (count) => (count === 0 ? 'Choose questions first' : count === 1 ? 'Ask this question' : `Ask these ${count} questions`),
  full: (most) => `At most ${most} questions at a time.`,
  remove: (title) => `Remove “${title}”`,
  replaces: 'New questions take the place of those asked before and of their answers; this can be undone.',
  cancel: 'Back',

  invite: (round) => (round === 1 ? 'Send it to the room' : `Round ${round}: send it to the room`),
  holds: 'The link holds only the questions: nothing the model says, and nobody’s name.',
  link: 'Link to the questions',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The browser does not allow copying: select the link and copy it yourself.',
  scanLabel: 'QR code of the link to the questions',
  scanUse: 'Phones scan this and show one question at a time.',
  enlarge: 'Enlarge QR code',
  shrink: 'Shrink QR code',
  local:
    'Phones cannot open this address (a local one, or a page opened from a file). Ask aloud and type the answers here; the result is the same.',
  collect: 'Collect the answers',
  collectLead: 'Paste whatever the chat holds; other words in between do no harm.',
  paste: 'Paste from the chat',
  take: 'Take in',
  scan: 'Scan',
  stopScan: 'Stop scanning',
  picture: 'Read from a picture',
  scanning: 'Hold the QR code of an answer up to the camera.',
  noCamera: (reason) => `The camera cannot be used (${reason}). Take a picture and read it from there.`,
  noCode: 'There is no QR code in that picture.',
  type: 'Type an answer',
  typing: (number) => `Typing answer ${number}`,
  typed: 'One answer typed',
  received: (count) => (count === 1 ? '1 answer received' : `${count} answers received`),
  none: 'No answers yet.',
  names: (names) => `Signed by ${names.join(', ')} (not kept in the file)`,
  forget: 'Delete',
  forgetOne: (mark) => `Delete answer ${mark}`,
  marks: 'The answers, by random marks',
  again: 'Ask again after discussion',
  askOther: 'Ask something else',
  drop: 'Delete all',
  outcomes: {
    new: (count) => (count === 1 ? '1 new answer taken in.' : `${count} new answers taken in.`),
    revised: (count) => (count === 1 ? '1 takes the place of an earlier one.' : `${count} take the place of earlier ones.`),
    repeated: (count) => (count === 1 ? '1 had come before and counts once.' : `${count} had come before and count once.`),
    other: (count) => (count === 1 ? '1 answers other questions and was left out.' : `${count} answer other questions and were left out.`),
    round: (round) => `One belongs to round ${round}, which has not been opened here, and was left out.`,
    cut: (letters, of) => `One code is cut: ${letters} of ${of} characters are there. Ask for it again.`,
    altered: (count) =>
      count === 1
        ? '1 code has changed letters and was refused. Ask for it again.'
        : `${count} codes have changed letters and were refused. Ask for them again.`,
    newer: (count) =>
      count === 1
        ? '1 comes from a newer version of the app: reload this page.'
        : `${count} come from a newer version of the app: reload this page.`,
    held: (count) =>
      count === 1
        ? '1 estimate lay outside its bounds and was set to the bound.'
        : `${count} estimates lay outside their bounds and were set to the bound.`,
    nothing: 'There is no code of an answer in this. Codes begin with ask1.',
    full: (most) => `At most ${most} answers a round.`,
    noRoom: 'An answer came in, but this scenario asks the room nothing. Open the scenario that does.',
  },
}

/** What is said of a room’s answers, in English. */
const believed: typeof zh.ask.believed = {
  title: 'What the room believes',
  counted: (answers, round) => `Round ${round}, ${answers === 1 ? '1 answer' : `${answers} answers`}`,
  rounds: 'Round to look at',
  pooling: 'Pooled',
  pools: { quantiles: 'mean of quantiles', mixture: 'mixture' },
  poolsMeaning: {
    quantiles: 'Each quantile is the mean of theirs: as wide as people are on average, however far apart they stand.',
    mixture: 'Each probability is the mean of theirs: the further apart people stand, the wider it is.',
  },
  weighting: 'Weights',
  weights: { equal: 'equal weights', seeds: 'by seed questions' },
  named: (weights, pool) => `${weights}, ${pool}`,
  model: 'Model',
  room: 'Room',
  middleRange: 'P10–P90',
  saidBy: (count) => (count === 1 ? '1 person' : `${count} people`),
  wider: (times) => `The mixture is ${times} times as wide as the mean of quantiles: people differ more than any of them admits.`,
  alike: 'Both pools are nearly the same: people hardly differ.',
  alone: (count) => (count === 1 ? '1 person stands apart' : `${count} people stand apart`),
  aloneMark: 'Stands apart',
  aloneMeaning:
    'A best guess outside the middle 80% of all others together, and a range that does not hold their middle. Hear the reason first.',
  first: 'Round 1',
  firstBeside: 'Round 1 in a lighter tone.',
  narrower: (from, to) => `Before and after discussion: P10–P90 of the mixture went from ${from} to ${to}.`,
  axis: 'Each line is one answer, brought to 80% sure; the dot is the best guess. Filled: the pool in use; dashed: the other one. Below: what the model says.',
  nobody: 'Nobody has answered this one yet.',
  noWeight: 'Nobody with a weight from the seed questions has answered this one.',
  takeOver: 'Take over the room’s range',
  takenOver: (when, count) => `Taken over ${when}, ${count === 1 ? '1 answer' : `${count} answers`}`,
  takeAgain: 'Take over again',
  note: (count, when, how) => `The room: ${count === 1 ? '1 person' : `${count} people`}, ${when}, ${how}`,
  modelNow: 'Model, as computed now',
  seen: (value) => `In fact: ${value}`,
  notSeen: 'Nothing observed to hold it against',

  effect: 'What it does to the answer',
  effectNone: 'No answers about assumptions yet, so there is no effect to compute.',
  now: 'Now',
  withRoom: 'With the room’s ranges',
  working: 'Computing with the room’s ranges…',
  failed: (reason) => `This could not be computed: ${reason}`,
  effectSentence: (figure, before, after) => `${figure} goes from ${before} to ${after}.`,
  effectSame: (figure, value) => `${figure} hardly changes: it stays at ${value}.`,
  mattersMost: (title, share) =>
    `The disagreement that matters most is about “${title}”: it makes ${share} of what people’s differences add to the spread.`,
  agreed: 'On these questions, people’s differences hardly touch the answer.',
  betweenMost: 'Here people mostly differ from one another: talking can narrow it.',
  withinMost: 'But what everyone is unsure of by themselves is more than what divides them: besides talking, find out.',
  between: 'Between people',
  within: 'Within each person',
  disagreement: 'Which disagreement matters most',
  disagreementMeaning: (figure) =>
    `What each assumption adds to the standard deviation of “${figure}”, split by variance: people say different things, and each is unsure.`,

  seeds: 'Scores on the seed questions',
  seedsMeaning:
    'CRPS is the mean distance from what was observed, as a part of it: less is better. Hits are truths inside one’s own 80% range. Calibration is the probability by Cooke’s chi-square test: the nearer to 1, the better.',
  mark: 'Mark',
  crps: 'CRPS',
  hits: 'Hits',
  hitsOf: (inside, of) => `${inside}/${of}`,
  calibration: 'Calibration',
  weight: 'Weight',
  tooFew: (have, need) =>
    `Calibration needs at least ${need} seed questions and there ${have === 1 ? 'is 1' : `are ${have}`}: with fewer, skill cannot be told from luck. So there is no calibration score and no weighting by it.`,
  noneComplete: 'Nobody has answered all seed questions, so they give no weights.',
  unscored: '–',
}

/** The room in the report and on slides, in English. */
const documents: typeof zh.ask.documents = {
  heading: 'What the room believes',
  finding: (figure, before, after) => `As the room sees it, ${figure} goes from ${before} to ${after}`,
  asked: (answers, questions, rounds) =>
    `${answers === 1 ? '1 person' : `${answers} people`} answered ${questions === 1 ? '1 question' : `${questions} questions`}${rounds > 1 ? ` in ${rounds} rounds` : ''}; no names are kept.`,
  question: 'Question',
  model: 'Model',
  room: 'Room',
  range: (middle, range) => `${middle} (${range})`,
  alone: 'Stand apart',
  chartTitle: 'Which disagreement matters most',
  chartSubtitle: (figure) => `Standard deviation of “${figure}” that it brings`,
}

export const ask: typeof zh.ask = { answering, leading, believed, documents }
