/** The rows of a timeline, wherever they stand: in a table, in a list, as lines below a Timeline heading. */
import { beginsWithDays } from './dates.ts'
import { readHeading } from './heading-line.ts'

export interface Row {
  line: number
  activity: string
  dateText: string
}

/** The list of projects begins here, by its heading or by a first field. */
const PROJECTS = /\b(?:accepted|participating|selected|proposed)\b.*\bprojects?\b|^(?:projects?|ideas|project ideas|proposals|template)\s*:?$/i
const FIRST_FIELD = /^\s*[-*]?\s*\**(?:description|recommended skills)\**\s*:/i
const TERM_SPAN = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?((?:[\p{L}\d]+ )?term(?: \d)?)\s*:\s*(.+)$/iu
const BULLET = /^\s*(?:[-*+\u2022]|\d{1,2}[.)])\s+(.*)$/
/** A year or a remark in brackets may follow: "Timeline (2030)". */
const TIMELINE = /^(?:.*\s)?(?:timeline|schedule|dates|deadlines)(?:\s+(?:[-\u2013]\s+)?20\d\d|\s*\([^()]*\))?\s*:?$/iu
/** "TBD", "to be announced in August": below a Timeline heading these are dates too. */
const LONGEST_DATE = 60
const FENCE = /^\s*(?:```|~~~)/

export function readRows(lines: readonly string[]): { rows: Row[]; headerYear: number | null } {
  const rows: Row[] = []
  let headerYear: number | null = null
  let columns: Columns | null = null
  let inTimeline = false
  let fenced = false
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced
    if (fenced) continue
    const heading = readHeading(line)
    const text = plain(heading?.markdown ?? line)
    if (heading === null ? FIRST_FIELD.test(line) : PROJECTS.test(text)) break
    const cells = cellsOf(line)
    if (cells === null) columns = null
    else if (columns !== null) rows.push(...rowOf(index, cells[columns.activity], columns.dates.map((at) => plain(cells[at] ?? '')).filter((date) => date !== '').join(' - ')))
    else if (DELIMITER.test(lines[index + 1] ?? '')) {
      columns = columnsOf(cells)
      if (columns !== null) headerYear ??= yearIn(columns.dates.map((at) => cells[at]).join(' '))
    }
    if (cells !== null) continue
    const span = TERM_SPAN.exec(text)
    const bullet = BULLET.exec(line)?.[1]
    if (heading !== null && span === null) inTimeline = TIMELINE.test(text)
    if (span !== null) rows.push(...rowOf(index, span[1], span[2]))
    else if (bullet !== undefined && !/^\[[^\]]*\]\(#/.test(bullet)) rows.push(...itemRow(index, plain(bullet), inTimeline))
    else if (bullet === undefined && heading === null && inTimeline && !text.startsWith('<')) rows.push(...itemRow(index, text, false))
  }
  return { rows, headerYear }
}

interface Columns {
  activity: number
  /** Two where beginning and end have a column each. */
  dates: readonly number[]
}

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/
const DATE_COLUMN = /^(?:dates?|when|deadlines?|timeline|(?:start|end)s?)\b/i

function columnsOf(head: readonly string[]): Columns | null {
  const names = head.map(plain)
  const dates = names.flatMap((name, at) => (DATE_COLUMN.test(name) ? [at] : [])).slice(0, 2)
  const named = names.findIndex((name, at) => !dates.includes(at) && /\p{L}/u.test(name) && !/^no\.?$/i.test(name))
  // The column of what happens may have no name.
  const activity = named >= 0 ? named : names.findIndex((name, at) => !dates.includes(at) && name === '')
  return dates.length === 0 || activity < 0 ? null : { activity, dates }
}

/** The cells of a table's row, whose outer bars may be missing; null when the line is none. */
function cellsOf(line: string): string[] | null {
  if (!line.includes('|')) return null
  return line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/, MOST_COLUMNS)
}
const MOST_COLUMNS = 8

function rowOf(index: number, activity = '', dateText = ''): Row[] {
  const row = { line: index + 1, activity: plain(activity), dateText: plain(dateText) }
  return /\p{L}/u.test(row.activity) && row.dateText !== '' && !/^[-: ]+$/.test(row.dateText) ? [row] : []
}

/** "applications open: Jan 20th - Jan 31st", or with the date first: "March 1 (Week 1): the program begins". */
function itemRow(index: number, item: string, inTimeline: boolean): Row[] {
  const parts = [...item.matchAll(COLON)].slice(0, MOST_COLONS).map((colon) => [item.slice(0, colon.index).trim(), item.slice(colon.index + colon[0].length)] as const)
  for (const [before, after] of parts) {
    if (beginsWithDays(before)) return rowOf(index, after, before)
    if (beginsWithDays(after)) return rowOf(index, before, after)
  }
  if (!inTimeline) return []
  for (const form of beginsWithDays(item) ? [] : DATE_LAST) {
    const [, name = '', date = '', more = ''] = form.exec(item) ?? []
    if (beginsWithDays(date)) return rowOf(index, name + more, date)
  }
  const [, first = '', last = ''] = /^(.+)\s[-\u2013\u2014]\s(.+)$/.exec(item) ?? []
  if (beginsWithDays(first) && !beginsWithDays(last) && /^\p{L}{3}/u.test(last)) return rowOf(index, last, first)
  const [before, after] = parts.find(([label]) => !/\d$/.test(label)) ?? parts[0] ?? ['', '']
  return after.length <= LONGEST_DATE && !after.includes('://') ? rowOf(index, before, after) : []
}

const COLON = /:\s+|\uFF1A\s*/g
const MOST_COLONS = 4
/** "Applications open (Jan 20 - 31)", "Kick-off - Jan 20: meet your mentors". */
const DATE_LAST = [/^(.+?)\s*\(([^()]+)\)?(:\s.+)?$/, /^(.+?)\s[-\u2013\u2014]\s(.+?)(:\s.+)?$/]

const yearIn = (text: string): number | null => {
  const year = /\b20\d\d\b/.exec(text)?.[0]
  return year === undefined ? null : Number(year)
}

/** Markdown's marks off: struck-through text with them, bold, italics, code, escapes, links as their text. */
const plain = (text: string): string =>
  text.replace(/~~[^~]*~~/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<br\s*\/?>/gi, ' ').replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ').trim()
