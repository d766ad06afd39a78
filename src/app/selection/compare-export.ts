/** The comparison as a table elsewhere: Markdown for an issue or a chat, CSV for a spreadsheet. */
import type { CompareRow } from './compare-rows.ts'
import { csvCell } from './csv-cell.ts'
import { markdownText } from './markdown-text.ts'

export interface ExportHead { readonly text: string; readonly url: string }

const NOT_STATED = 'Not stated'

const plain = (cell: readonly string[]) => (cell.length === 0 ? NOT_STATED : cell.join('; '))

/**
 * What GitHub makes a link by itself as a whole: escapes would break it, and inside of it nobody is called.
 * https://github.github.com/gfm/#autolinks-extension-
 */
const ADDRESS = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#][^\s\\`*<>[\]]*)?$/i

/** In an address the bar is the only danger to the table. */
const markdownCell = (text: string) => (ADDRESS.test(text) ? text.replaceAll('|', '%7C') : markdownText(text))

const markdownLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

export const asMarkdown = (heads: readonly ExportHead[], rows: readonly CompareRow[]): string =>
  [
    markdownLine(['', ...heads.map(({ text, url }) => `[${markdownText(text)}](${url})`)]),
    markdownLine(['---', ...heads.map(() => '---')]),
    ...rows.map(({ name, cells }) => markdownLine([markdownText(name), ...cells.map((cell) => (cell.length === 0 ? NOT_STATED : cell.map(markdownCell).join('; ')))])),
  ].join('\n')

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export const asCsv = (heads: readonly ExportHead[], rows: readonly CompareRow[]): string => {
  const lines = [
    ['', ...heads.map(({ text }) => text)],
    ['Page', ...heads.map(({ url }) => url)],
    ...rows.map(({ name, cells }) => [name, ...cells.map(plain)]),
  ]
  return `\u{FEFF}${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`
}
