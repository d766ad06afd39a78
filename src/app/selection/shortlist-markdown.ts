/** The shortlist as Markdown, to paste into an issue or a chat. */
import { titleOf, type ShortlistGroup, type ShortlistRow } from './shortlist-groups.ts'

/** Own words stay words: no link, no markup, no HTML comes out of a title or a note. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')

const asQuote = (note: string) => note.trim().split(/\r\n?|\n/).map((line) => `   > ${escaped(line)}`.trimEnd()).join('\n')

const item = ({ entry, project, place }: ShortlistRow, linkTo: (id: string) => string): string => {
  const title = escaped(titleOf({ entry, project }).replace(/\s+/g, ' '))
  const name = project === null ? `${title} (no longer listed)` : `[${title}](${linkTo(project?.id ?? entry.id)})`
  const line = `${place}. ${name}, ${escaped(entry.cncfProject)}: ${entry.stage}`
  return entry.note.trim() === '' ? line : `${line}\n\n${asQuote(entry.note)}\n`
}

export const shortlistMarkdown = (groups: readonly ShortlistGroup[], linkTo: (id: string) => string): string =>
  `${groups.map(({ label, rows }) => `## ${label}\n\n${rows.map((row) => item(row, linkTo)).join('\n')}`).join('\n\n')}\n`
