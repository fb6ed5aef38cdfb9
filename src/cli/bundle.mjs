import { build } from 'vite'

/**
 * Builds programs of ours and all that they import as plain JavaScript for Node, `[name].mjs` or `.js` and the pieces that are fetched later.
 *
 * @param {{ root: string, entries: string[], outDir: string, ending: 'mjs' | 'js' }} what
 */
export async function bundle({ root, entries, outDir, ending }) {
  await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: true, outDir, target: 'node20', emptyOutDir: true },
      rolldownOptions: { input: entries, output: { entryFileNames: `[name].${ending}`, chunkFileNames: `[name]-[hash].${ending}` } },
    },
  })
}
