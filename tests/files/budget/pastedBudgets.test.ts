import { expect, test } from 'vitest'
import { readPastedTable, type PastedLine, type PastedTable } from '../../../src/files/budget/pastedTable.ts'
import type { Note } from '../../../src/files/budget/tableNotes.ts'
import { sora2024 as model } from '../../../src/model/versions/1/model.ts'
import { pastedLayouts } from './pastedLayouts.ts'
import { pastedProducts } from './pastedProducts.ts'
import { pastedSums } from './pastedSums.ts'

const sayNote = (note: Note): string => {
  if (note.kind === 'stated') return note.stated === note.sum ? `${note.row} = ${note.sum}` : `${note.row}: ${note.stated} ≠ ${note.sum}`
  if (note.kind === 'unit') return `×${note.factor}`
  if (note.kind === 'dollars') return `$${note.rate}`
  if (note.kind === 'amount-column') return `amount: ${note.title}, not ${note.others.join(' ')}`
  if (note.kind === 'product') return 'price × quantity'
  if (note.kind === 'same-name') return `same ${note.names.join(' ')}`
  if (note.kind === 'too-many') return `${note.count} too many, ${note.sum}`
  if (!('rows' in note)) return `${note.count} ${note.kind} ${note.limit}`
  return [note.kind, ...note.rows, ...('sum' in note ? [note.sum] : []), ...('base' in note ? [note.base] : [])].join(' ')
}

/** All that is said of a table, the columns and amounts first, then what is wrong with rows. */
const said = ({ notes, rows }: PastedTable): string[] => [
  ...notes.map(sayNote),
  ...rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ fault }) =>
      fault && fault.kind !== 'unknown-recipient' ? [[number, fault.kind, ...('found' in fault ? [fault.found] : [])].join(' ')] : [],
    ),
  ),
]

const sayLine = ({ name, amount, low, high }: PastedLine) => `${name} ${low === undefined ? amount : `${low}–${amount}–${high ?? ''}`}`

const parts = (text: string) =>
  text
    .split(/[,;] /)
    .filter((part) => part !== '')
    .toSorted()

test.each([...pastedLayouts, ...pastedSums, ...pastedProducts])(
  '$title: the right lines are taken, and all that is left out is said',
  ({ text, lines, said: right = '', inDollars }) => {
    const table = readPastedTable(text, model, { money: { shown: inDollars ? 'USD' : 'CNY', rate: 7.12 } })
    expect(table.lines.map(sayLine).join(', ')).toBe(lines)
    expect(parts(said(table).join('; '))).toEqual(parts(right))
  },
)
