import { toJsonSchema } from '@valibot/to-json-schema'
import { newestVersion, scenarioFile } from '../files/schema.ts'

/** The JSON Schema of the scenario file, as text: what can be told of a file without the model that it names. */
export function jsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(scenarioFile)
  const head = { $schema, $id: `urn:reshoot:schema:scenario:${newestVersion}`, title: `Reshoot scenario, version ${newestVersion}` }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
