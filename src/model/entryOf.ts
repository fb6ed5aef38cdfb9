/**
 * What a record has under a name that a user may have chosen, or nothing. A metric may be called `valueOf` or `constructor`: looked
 * up as they are, such names give what every object of the language has.
 */
export const entryOf = <Entry>(record: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
