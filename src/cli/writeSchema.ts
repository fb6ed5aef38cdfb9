/**
 * Writes the JSON Schema of the newest version of the scenario file to `public/schema/`, where editors find it; those of older
 * versions stay as they were published: `npx tsx src/cli/writeSchema.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { newestVersion } from '../files/schema.ts'
import { jsonSchema } from './jsonSchema.ts'

const folder = fileURLToPath(new URL('../../public/schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}scenario-${newestVersion}.json`, jsonSchema())
