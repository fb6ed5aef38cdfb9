/** The command line: the same engine without a browser, for scripts and for checking. */
import '../model/everyModel.ts'
import { languageOfTag } from '../words/languages.ts'
import { writeFileSync } from 'node:fs'
import type { Language } from '../words/languages.ts'
import { answer, type Written } from './answer.ts'
import { explainUsageError } from './usageError.ts'
import { callersPath } from './open.ts'

/** The language of the user's terminal. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return languageOfTag(LC_ALL || LC_MESSAGES || LANG || '')
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

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

const language = languageOf(process.env)
const given = answer(process.argv.slice(2), language)
process.stderr.write(((given.ok ? given.beside : given.wrong) ?? []).map((line) => `${line}\n`).join(''))
if (given.ok) process.stdout.write(given.text)
else process.exitCode = 2

if (given.ok && given.write) {
  void write(given.write, language).then((wrong) => {
    process.stderr.write(wrong.map((line) => `${line}\n`).join(''))
    if (wrong.length > 0) process.exitCode = 2
  })
}
