/** Writes the JSON Schema of the scenario file to `public/schema/`, where editors find it: `npx tsx src/cli/writeSchema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchema } from './jsonSchema.ts'

const folder = fileURLToPath(new URL('../../public/schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}scenario-1.json`, jsonSchema())
