import { linkLimit } from './linkIn.ts'
import { models } from '../model/models.ts'
import type { Scenario } from '../model/scenario.ts'
import { faultAt } from './fault.ts'
import { packWord, readPacked, type Unpacked } from './packedWord.ts'
import type { Models } from './readScenario.ts'
import { Unreadable } from './unreadable.ts'
import { writeReadable } from './writeReadable.ts'

/** The way in which a scenario is put into a link; it stands before the dot. */
const newestLink = 1

/**
 * Put a scenario into a word that can stand in an address: what its file says, the result aside, without what its model says
 * anyway, compressed. Rejects with `Unreadable` where no link can hold it. Zlib's checksum tells a link that was cut or altered; letters are those of base64url.
 *
 * @returns `1.` and the word, for example `1.eJyrVkrLL8pNLFGyUipKLc7Iz…`.
 */
export async function writeLink(scenario: Scenario, known: Models = models): Promise<string> {
  const { $schema: _, simulation, ...file } = JSON.parse(writeReadable(scenario, {}, known)) as Record<string, object>
  const usual = known[scenario.model.id]?.[scenario.model.version]?.simulation
  const content = { ...file, simulation: differing(simulation ?? {}, usual ?? {}) }
  const text = JSON.stringify(Object.fromEntries(Object.entries(content).filter(([, section]) => !isEmpty(section))))
  const packed = await packWord(text)
  if (packed === undefined) throw new Unreadable(text, [faultAt([], { kind: 'too-large-for-link', limit: linkLimit })])
  return `${newestLink}.${packed}`
}

const differing = (one: object, usual: object): object =>
  Object.fromEntries(Object.entries(one).filter(([key, value]) => (usual as Record<string, unknown>)[key] !== value))

const isEmpty = (section: unknown): boolean => typeof section === 'object' && section !== null && Object.keys(section).length === 0

/** Take the scenario file out of a link; this never rejects. */
export const readLink = (link: string): Promise<Unpacked> => readPacked(link, newestLink)
