/** The shortlist for a spreadsheet: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), in UTF-8 with the mark that Excel wants. */
import { csvCell } from './csv-cell.ts'
import { presentId, titleOf, type ShortlistGroup, type ShortlistRow } from './shortlist-groups.ts'

type Column = readonly [name: string, of: (group: ShortlistGroup, row: ShortlistRow, linkTo: (id: string) => string) => string | number]

const COLUMNS: readonly Column[] = [
  ['Term', ({ label }) => label],
  ['Order', (_, { place }) => place],
  ['CNCF project', (_, { entry }) => entry.cncfProject],
  ['Title', (_, row) => titleOf(row)],
  ['Stage', (_, { entry }) => entry.stage],
  ['Note', (_, { entry }) => entry.note],
  ['Saved', (_, { entry }) => entry.savedAt.slice(0, 10)],
  ['Listed', (_, { project }) => (project === null ? 'no longer' : 'yes')],
  ['Link', (_, row, linkTo) => linkTo(presentId(row))],
]

/** @param linkTo gives the address of a project */
export const shortlistCsv = (groups: readonly ShortlistGroup[], linkTo: (id: string) => string): string => {
  const rows = groups.flatMap((group) => group.rows.map((row) => COLUMNS.map(([, of]) => of(group, row, linkTo))))
  return `\uFEFF${[COLUMNS.map(([name]) => name), ...rows].map((values) => `${values.map((value) => csvCell(String(value))).join(',')}\r\n`).join('')}`
}
