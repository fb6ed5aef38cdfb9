import * as v from 'valibot'
import { faultAt, type Fault } from './fault.ts'
import { faultsOf } from './issues.ts'
import { newestVersion, scenarioFile } from './schema.ts'

/** One version of the scenario file: the form that it has, and the way to the next version where there is one. */
export interface FileVersion {
  readonly version: number
  readonly form: v.GenericSchema
  /** Make a document of this form into one of the next, its `version` too. */
  readonly next?: (document: object) => object
}

/** Every version there has been, the oldest first. A new one keeps those before it, and a sample of each is kept in the tests. */
export const fileVersions: readonly FileVersion[] = [{ version: newestVersion, form: scenarioFile }]

/** A document of the newest version, or what is wrong with the older one that it was. */
export type Migrated = { readonly ok: true; readonly document: object } | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Bring an older document to the newest version step by step. Each step has to be given the form it knows, which is the
 * file's concern, and has to give the form that the next one knows, which is ours. A document of the newest version, or of none
 * that ever was, is left as it is for its reader to judge.
 */
export function migrate(document: object, versions: readonly FileVersion[] = fileVersions): Migrated {
  const named = (document as { readonly version?: unknown }).version
  const [first, ...later] = versions.slice(
    Math.max(
      0,
      versions.findIndex(({ version }) => version === named),
    ),
  )
  if (!first || first.version !== named || later.length === 0) return { ok: true, document }
  const { issues = [] } = v.safeParse(first.form, document)
  if (issues.length > 0) return { ok: false, faults: issues.flatMap((issue) => faultsOf(issue)) }
  let before: FileVersion = first
  let migrated = document
  for (const after of later) {
    const next = before.next?.(migrated)
    if (!v.is(after.form, next)) {
      return { ok: false, faults: [faultAt(['version'], { kind: 'not-migrated', from: before.version, to: after.version })] }
    }
    migrated = next as object
    before = after
  }
  return { ok: true, document: migrated }
}
