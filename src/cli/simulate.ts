/** The command line: the same engine without a browser, for scripts and for checking. */
import type { Language } from '../model/text.ts'
import { answer } from './answer.ts'

/** The language of the user's terminal. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh-CN' : 'en'
}

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const given = answer(process.argv.slice(2), languageOf(process.env))
process.stderr.write(((given.ok ? given.beside : given.wrong) ?? []).map((line) => `${line}\n`).join(''))
if (given.ok) process.stdout.write(given.text)
else process.exitCode = 2
