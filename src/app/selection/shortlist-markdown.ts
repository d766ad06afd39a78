/** The shortlist as Markdown, to paste into an issue or a chat. */
import { markdownText } from './markdown-text.ts'
import { presentId, titleOf, type ShortlistGroup, type ShortlistRow } from './shortlist-groups.ts'

/** As far in as the text of its place in the list: less, and the quote ends the list (https://spec.commonmark.org/0.31.2/#list-items). */
const asQuote = (note: string, indent: string) => note.trim().split(/\r\n?|\n/).map((line) => `${indent}> ${markdownText(line)}`.trimEnd()).join('\n')

const item = ({ entry, project, place }: ShortlistRow, linkTo: (id: string) => string): string => {
  const title = markdownText(titleOf({ entry, project }))
  const name = project === null ? `${title} (no longer listed)` : `[${title}](${linkTo(presentId({ entry, project }))})`
  const number = `${place}. `
  const line = `${number}${name}, ${markdownText(entry.cncfProject)}: ${entry.stage}`
  return entry.note.trim() === '' ? line : `${line}\n\n${asQuote(entry.note, ' '.repeat(number.length))}\n`
}

export const shortlistMarkdown = (groups: readonly ShortlistGroup[], linkTo: (id: string) => string): string =>
  `${groups.map(({ label, rows }) => `## ${label}\n\n${rows.map((row) => item(row, linkTo)).join('\n')}`).join('\n\n')}\n`
