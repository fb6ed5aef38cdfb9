/**
 * `npm run library`, and by itself before `npm pack`: builds `lib/`, what `import … from 'reshoot'` finds: the library as plain JavaScript,
 * with the declarations of its types.
 */
import './install.mjs'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const entry = 'src/library/reshoot.ts'
const made = join(root, 'lib')

/** Declarations of the library and of every file whose types they name, by their path below `src`. */
function declarations() {
  const parsed = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  /** @type {ts.CompilerOptions} */
  const emitting = {
    ...parsed?.options,
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true, rootDir: join(root, 'src'), outDir: made },
    ...{ allowImportingTsExtensions: false, rewriteRelativeImportExtensions: true },
  }
  const program = ts.createProgram([join(root, entry)], emitting)
  /** @type {Map<string, string>} */
  const found = new Map()
  const open = [join(root, entry)]
  for (const file of open) {
    program.emit(program.getSourceFile(file), (_, text) => {
      const plain = text.replaceAll(/((?:from|import)\s*\(?\s*["']\.[^"']*)\.ts(["'])/g, '$1.js$2')
      found.set(relative(join(root, 'src'), file).replace(/\.ts$/, '.d.ts'), plain)
      for (const [, to = ''] of plain.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)\.js["']/g)) {
        const next = join(dirname(file), `${to}.ts`)
        if (!open.includes(next)) open.push(next)
      }
    })
  }
  return found
}

const { bundle } = await import('./bundle.mjs')
const making = `${made}-${process.pid}`
await bundle({ root, entries: [entry], outDir: making, ending: 'js' })
for (const [path, text] of declarations()) {
  const file = join(making, 'types', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
rmSync(made, { recursive: true, force: true })
renameSync(making, made)
