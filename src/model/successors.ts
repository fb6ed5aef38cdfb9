/** What has become of a name or a path that earlier versions of a model had. */
export type Successor =
  /** It means the same, there. */
  | { readonly means: 'same'; readonly to: string }
  /** What it was about is there now; but that means something else, or is of another kind of project, so a value cannot go along. */
  | { readonly means: 'meaning' | 'project'; readonly to: string }
  /** Nothing has taken its place. */
  | { readonly means: 'gone'; readonly to?: never }

/**
 * Where that went which the versions before a version had: so that a scenario can be moved over. A later version that tells nothing has
 * the same names and paths as the one before it.
 */
export interface Successors {
  /** The format that an industry with one budget has become; nothing of an industry of the user's own. */
  readonly format: (industry: string) => string | undefined
  /** Whether one project of that format is what one project of the industry was: then amounts and a list of lines mean the same. */
  readonly isSameProject: (industry: string) => boolean
  readonly isSameBudget: (industry: string) => boolean
  /** Of an assumption by its path; where it has become a whole budget that is named. */
  readonly assumption: (path: string) => Successor
  /** Of an assumption or a variable by its name in formulas. */
  readonly name: (name: string) => Successor
  /** Of a variable of which something was seen. */
  readonly observed: (variable: string) => Successor
}
