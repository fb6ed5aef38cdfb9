// A file of an older model fetches this by itself once it is open. Where a test file ends before that is loaded, Vitest breaks the
// loading off, and whoever shares the process finds the module broken: so it is there before any test.
import '../src/files/adoptModel.ts'
// And what runs in no page has the words of every language.
import '../src/words/everyLanguage.ts'
import { fetchFiles } from '../src/state/workspace/fetchFiles.ts'

// A page fetches what reads files once its first charts stand: so it is here for whatever a test does.
await fetchFiles()
