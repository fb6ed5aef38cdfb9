import type { Source } from '../../source.ts'
// Only its type: the file itself is fetched when it is asked for.
import type file from './sources.json'

/** A published source that a number rests on; the sources themselves are in `sources.json`. */
export type SourceId = keyof typeof file

/** Fetch the sources when somebody asks for them, so that the first view does not carry them. */
export async function loadSources(): Promise<Readonly<Record<SourceId, Source>>> {
  const { default: sources } = await import('./sources.json', { with: { type: 'json' } })
  return sources as Readonly<Record<SourceId, Source>>
}
