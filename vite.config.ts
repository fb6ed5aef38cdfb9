import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type * as BuildData from './src/ui/buildData.ts'
import { build, defaultServerConditions, runnerImport, type Plugin, type UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'

/** A file of the project by its whole path: the build looks for its entries in this folder, the development server in `src`. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What the built page may load: its own files and nothing else, from nowhere else. */
const contentSecurityPolicy = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const policyTag = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`

/** Only in the build: the development server needs inline scripts and a socket. */
const lockTheDoors: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) => html.replace('<head>', `<head>\n    ${policyTag(contentSecurityPolicy("'self'", "'self'"))}`),
}

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text)

/** What the page has to fetch before it can show its first figures, and would otherwise ask for only when its scripts have started. */
const builtFile = /^assets\/results-.*\.bin$/

/** What is worked out when the app is built, packed; made once for the page and its workers. */
let packed: Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> | undefined
async function pack() {
  const { module } = await runnerImport<typeof BuildData>('./src/ui/buildData.ts', { configFile: false })
  return Object.entries(module.buildData()).map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 })] as const)
}

/** Equations, first results and answers are worked out when the app is built, and `builtData` tells where they are. */
const builtData: Plugin = {
  name: 'built-data',
  apply: 'build',
  async load(id) {
    if (!id.endsWith('/src/state/runs/builtData.ts')) return undefined
    const built = await (packed ??= pack())
    const address = (name: string, source: Uint8Array) =>
      `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name}.bin`, source })}`
    const nameOf = (name: string) => `built${name.charAt(0).toUpperCase()}${name.slice(1)}`
    return built.map(([name, source]) => `export const ${nameOf(name)} = ${address(name, source)}`).join('\n')
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => builtFile.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        })),
  },
}

/** Asks for the reader's words beside the app: only a script knows in which language, and this one of their own runs long before the app has come. */
const askForWords: Plugin = {
  name: 'ask-for-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((output) => output.type === 'chunk' && output.isEntry && output.name === 'words')
        .map(({ fileName }) => ({
          tag: 'script',
          attrs: { type: 'module', async: true, crossorigin: true, src: `./${fileName}` },
          injectTo: 'head' as const,
        })),
  },
}

/** Tells the service worker which files this version is made of, and what to call it. */
const keepForOffline: Plugin = {
  name: 'keep-for-offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const worker = bundle['offline.js']
    if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
    const built = Object.keys(bundle).filter((file) => file !== 'offline.js')
    const files = ['./', ...built, 'favicon.svg', 'icon-192.png', 'icon-512.png', 'reshoot.webmanifest'].toSorted()
    const contents = built.map((file) => {
      const output = bundle[file]
      return output?.type === 'asset' ? Buffer.from(output.source).toString('base64') : (output?.code ?? '')
    })
    const version = hash('sha256', contents.join()).digest('hex').slice(0, 12)
    worker.code = worker.code.replaceAll('buildFiles', JSON.stringify(files)).replaceAll('buildVersion', JSON.stringify(version))
  },
}

/**
 * The whole app as one page, `one-file.html`: the app puts a scenario into it and hands it out, to be opened from a mail
 * without network. Built once more with everything in one script.
 */
const oneFile: Plugin = {
  name: 'one-file',
  apply: 'build',
  enforce: 'post',
  async generateBundle() {
    const built = await build({
      ...common,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ...common.build,
        write: false,
        cssCodeSplit: false,
        rolldownOptions: { input: 'src/main.ts', output: { codeSplitting: false } },
      },
    })
    const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
    const script = outputs.flatMap((output) => (output.type === 'chunk' && output.isEntry ? [output.code] : [])).join()
    const style = outputs.flatMap((output) => (output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : []))
    const inScript = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
    const [scriptHash, styleHash] = [inScript, style.join('')].map((text) => `'sha256-${hash('sha256', text).digest('base64')}'`)
    const page = readFileSync(new URL('src/index.html', import.meta.url), 'utf8')
      .replaceAll(/ *<link [^>]*>\n/g, '')
      .replace('<head>', () => `<head>\n    ${policyTag(contentSecurityPolicy(scriptHash ?? '', styleHash ?? ''))}`)
      .replace('</head>', () => `  <style>${style.join('')}</style>\n  </head>`)
      .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${inScript}</script>`)
    this.emitFile({ type: 'asset', fileName: 'one-file.html', source: page })
  },
}

/**
 * Scales of time, of circles and of powers, which no chart here has: Chart.js reads properties as it defines them, and what might do more than that
 * is not left out of a build. It does not.
 */
const withoutOtherScales: Plugin = {
  name: 'without-other-scales',
  transform: {
    filter: { id: /chart\.js\/dist\/chart\.js$/ },
    handler: (code) => code.replaceAll(/\b(?:Ticks\.formatters\.\w+|TimeScale\.defaults)\b/g, '/* @__PURE__ */ (() => $&)()'),
  },
}

/** Tests run in Node, where Svelte would become its server self: effects that never run, and nothing says so. */
const inVitest = process.env['VITEST'] !== undefined

/** Tests that have the process to themselves, for one of our modules has another in its place, or no words are there yet; all others share what they import. */
const apart = ['tests/state/workspace/modelUpdate.test.ts', 'tests/state/app/language.test.ts']

/** What tests rest on. */
const setupFiles = ['tests/properties.ts']

/** What both builds share. */
const common = {
  root: 'src',
  base: './',
  plugins: [
    svelte({
      configFile: false,
      ...(inVitest && { dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
    }),
    withoutOtherScales,
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // What is imported is asked for at the same time anyway: only what it imports itself, and its styles, need to be named before.
    modulePreload: { polyfill: false, resolveDependencies: (file, needed) => needed.filter((one) => one !== file) },
  },
} satisfies UserConfig

export default defineConfig({
  ...common,
  publicDir: '../public',
  plugins: [...common.plugins, askForWords, builtData, lockTheDoors, oneFile, keepForOffline],
  worker: { ...common.worker, plugins: () => [builtData] },
  ...(inVitest && { ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } } }),
  build: {
    ...common.build,
    outDir: '../dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        index: here('src/index.html'),
        words: here('src/state/app/readersLanguage.ts'),
        offline: here('src/state/app/serviceWorker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
        // What the first view needs comes in one piece beside its libraries, not in a piece for each set of pages that share it.
        codeSplitting: {
          groups: [
            // With what asks for the reader's words comes what words of every language need: they need not wait for the app.
            { name: 'words', test: /readersLanguage|leastChance|typedNames/ },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'first', tags: ['$initial'], test: /^(?!.*serviceWorker)/ },
            // What it says is in one piece a language.
            { name: (id) => `words-${id.split('/').at(-2)}`, test: /\/words\/[^/]+\/screen\.ts$/ },
            // The rest of what computes waits for nothing else, such as a page that uses it too.
            { name: 'engine', test: /\/src\/(?:engine|analysis\/runs)\// },
            // Likewise what draws the first charts, and what all others need beside it.
            { name: 'drawing', test: /charts\/drawing\/drawing\.ts$/ },
            { name: 'otherCharts', test: /charts\/otherCharts\.ts$/ },
            // What reads files, and what reads amounts, each in one piece with all that nothing before needs.
            { name: 'files', test: /scenarioFiles/ },
            { name: 'amounts', test: /typedAmount/ },
          ],
        },
      },
    },
  },
  test: {
    root: '.',
    setupFiles,
    testTimeout: 60_000, // a busy machine is no fault
    // Draws are made and let go of by the megabyte; and code is compiled where it runs, since there is no core to do it beside.
    execArgv: ['--max-semi-space-size=128', '--no-concurrent-recompilation'],
    maxWorkers: '100%', // by itself Vitest leaves one core idle, of two that is half
    projects: [
      {
        extends: true,
        test: {
          ...{ name: 'tests', include: ['tests/**/*.test.ts'], exclude: apart, isolate: false },
          setupFiles: [...setupFiles, 'tests/loadedFirst.ts'],
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
