import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { jsonSchema } from '../../src/cli/jsonSchema.ts'

const published = fileURLToPath(new URL('../../public/schema/scenario-1.json', import.meta.url))

test('the published JSON Schema is the one that the code gives: npx tsx src/cli/writeSchema.ts', () => {
  expect(readFileSync(published, 'utf8')).toBe(jsonSchema())
})

test('the published JSON Schema says which format it is for and allows nothing else', () => {
  const schema = JSON.parse(readFileSync(published, 'utf8')) as Record<string, unknown>
  expect(schema).toMatchObject({
    $id: 'urn:reshoot:schema:scenario:1',
    required: ['format', 'version', 'model'],
    additionalProperties: false,
    properties: {
      format: { const: 'reshoot-scenario' },
      version: { const: 1 },
      credence: { additionalProperties: { minimum: 0, maximum: 1 } },
    },
  })
})
