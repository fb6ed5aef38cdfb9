/** The command line: the same engine without a browser, for scripts and for checking. */
import { languageOfTag } from '../words/languages.ts'
import { writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Language } from '../words/languages.ts'
import type { Answer, Written } from './answer.ts'
import { readArguments } from './arguments.ts'
import { helpText } from './help.ts'
import { explainUsageError } from './usageError.ts'
import { callersPath } from './open.ts'

/** The language of the user's terminal. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return languageOfTag(LC_ALL || LC_MESSAGES || LANG || '')
}

/** Write a file; says why where it cannot be written. */
async function write({ path, bytes }: Written, language: Language): Promise<readonly string[]> {
  const content = await bytes()
  if (path === undefined) {
    process.stdout.write(content)
    return []
  }
  try {
    writeFileSync(callersPath(path), content)
    return []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [explainUsageError({ kind: 'unwritable-file', name: path, reason }, language)]
  }
}

const isClosed = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE'

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error) => {
  if (!isClosed(error)) throw error
})

/** Print one piece after the other, no faster than they are read. */
async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false })
  } catch (error) {
    if (!isClosed(error)) throw error
  }
}

const language = languageOf(process.env)
const asked = process.argv.slice(2)
/** Help takes no model, which takes longer to load than all else together. */
const given: Answer = readArguments(asked).wish.help
  ? { ok: true, text: helpText(language) }
  : (await import('./answer.ts')).answer(asked, language)
process.stderr.write(((given.ok ? given.beside : given.wrong) ?? []).map((line) => `${line}\n`).join(''))
if (given.ok) process.stdout.write(given.text)
else process.exitCode = 2
if (given.ok && given.pieces) await print(given.pieces)

if (given.ok && given.write) {
  void write(given.write, language).then((wrong) => {
    process.stderr.write(wrong.map((line) => `${line}\n`).join(''))
    if (wrong.length > 0) process.exitCode = 2
  })
}
