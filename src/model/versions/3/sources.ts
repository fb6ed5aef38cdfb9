import type { Source } from '../../source.ts'
// Only their types: the files themselves are fetched when they are asked for.
import type earlier from '../1/sources.json'
import type file from './sources.json'

/** A published source that a number rests on: one of version 1's, or one of those in `sources.json` that came with this version. */
export type SourceId = keyof typeof earlier | keyof typeof file

/** Fetch the sources when somebody asks for them, so that the first view does not carry them. */
export async function loadSources(): Promise<Readonly<Record<SourceId, Source>>> {
  const [first, third] = await Promise.all([
    import('../1/sources.json', { with: { type: 'json' } }),
    import('./sources.json', { with: { type: 'json' } }),
  ])
  return { ...first.default, ...third.default } as Readonly<Record<SourceId, Source>>
}
