import { build } from 'vite'

/**
 * Builds a program of ours and all that it imports as plain JavaScript for Node, `[name].mjs` or `.js` and the pieces that are fetched later.
 *
 * @param {{ root: string, entry: string, outDir: string, ending: 'mjs' | 'js' }} what
 */
export async function bundle({ root, entry, outDir, ending }) {
  await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: entry, outDir, target: 'node20', emptyOutDir: true },
      rolldownOptions: { output: { entryFileNames: `[name].${ending}`, chunkFileNames: `[name]-[hash].${ending}` } },
    },
  })
}
