import type { Language } from '../words/languages.ts'
import { documents } from '../words/documents.ts'

/** What is wrong with the arguments of the command line. */
export type UsageError =
  | { readonly kind: 'unknown-option'; readonly option: string; readonly near?: string }
  | { readonly kind: 'needs-value' | 'takes-no-value' | 'twice'; readonly option: string }
  | { readonly kind: 'not-a-number'; readonly option: string; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: 'not-a-setting' | 'not-a-sweep'; readonly found: string }
  | { readonly kind: 'not-a-count-of-steps'; readonly path: string; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: 'too-many-sweeps'; readonly count: number }
  | { readonly kind: 'too-many-steps'; readonly count: number; readonly most: number }
  | { readonly kind: 'swept-twice'; readonly path: string }
  | { readonly kind: 'no-such-format'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'more-than-one-file'; readonly files: readonly string[] }
  | { readonly kind: 'not-together'; readonly options: readonly string[] }
  | { readonly kind: 'unknown-variable'; readonly name: string; readonly near?: string }
  | { readonly kind: 'nothing-to-explain'; readonly name: string; readonly near?: string }
  | { readonly kind: 'no-such-file'; readonly name: string; readonly known: readonly string[]; readonly near?: string }
  | { readonly kind: 'unreadable-file' | 'unwritable-file'; readonly name: string; readonly reason: string }

/** Say in the reader's language what is wrong with an argument and what would be right. */
export function explainUsageError(error: UsageError, language: Language): string {
  const words = documents[language].console
  const hint = (near: string | undefined) => (near === undefined ? '' : words.didYouMean(near))
  switch (error.kind) {
    case 'unknown-option':
      return words[error.kind](error.option) + hint(error.near)
    case 'needs-value':
    case 'takes-no-value':
    case 'twice':
      return words[error.kind](error.option)
    case 'not-a-number':
      return words[error.kind](error.option, error.found, error.least, error.most)
    case 'not-a-count-of-steps':
      return words[error.kind](error.path, error.found, error.least, error.most)
    case 'too-many-sweeps':
      return words[error.kind](error.count)
    case 'too-many-steps':
      return words[error.kind](error.count, error.most)
    case 'swept-twice':
      return words[error.kind](error.path)
    case 'not-a-setting':
    case 'not-a-sweep':
      return words[error.kind](error.found)
    case 'no-such-format':
      return words[error.kind](error.found, error.known)
    case 'more-than-one-file':
      return words[error.kind](error.files)
    case 'not-together':
      return words[error.kind](error.options)
    case 'unknown-variable':
    case 'nothing-to-explain':
      return words[error.kind](error.name) + hint(error.near)
    case 'no-such-file':
      return words[error.kind](error.name, hint(error.near), error.known)
    case 'unwritable-file':
    case 'unreadable-file':
      return words[error.kind](error.name, error.reason)
  }
}
