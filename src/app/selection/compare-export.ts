/** The comparison as a table elsewhere: Markdown for an issue or a chat, CSV for a spreadsheet. */
import type { CompareRow } from './compare-rows.ts'
import { csvCell } from './csv-cell.ts'

export interface ExportHead { readonly text: string; readonly url: string }

const NOT_STATED = 'Not stated'

const plain = (cell: readonly string[]) => (cell.length === 0 ? NOT_STATED : cell.join('; '))

/** Authors' words stay words: nothing in them opens a cell, a link, a tag or a mention. */
const markdownText = (text: string) => text.replace(/[\\|<>[\]*_`~]/g, '\\$&').replace(/@/g, '@\u200B').replace(/\s+/g, ' ')

/** GitHub links addresses by itself, and escapes would break them; they hold no white space, and the bar is their only danger. */
const markdownCell = (text: string) => (/^https?:\/\/\S+$/.test(text) ? text.replaceAll('|', '%7C') : markdownText(text))

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
