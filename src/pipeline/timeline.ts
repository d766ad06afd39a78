/** Reads a term's timeline from the front matter of its file: table rows and bullets become dated activities. */
import type { Activity } from '../schema/term.ts'
import { type Day, isoDay, readDays } from './dates.ts'
import { readHeading } from './heading-line.ts'

export interface Timeline {
  /** In the author's order. A single day has `start` equal to `end`; a day that cannot be read is null, its text stays. */
  timeline: Activity[]
  problems: { line: number; rule: string; message: string }[]
}

interface Row {
  line: number
  activity: string
  dateText: string
}

/** No front matter is longer; the rest of the file is projects. */
const MOST_LINES = 400
/** The longest row ever written has some 200 characters. */
const LONGEST_LINE = 1000

/**
 * @param text the file's markdown
 * @param year of the term, for dates that name none; a year in the table's header wins
 */
export function readTimeline(text: string, year: number): Timeline {
  const { rows, headerYear } = readRows(text.split('\n', MOST_LINES).map((line) => (line.length > LONGEST_LINE ? '' : line.trimEnd())))
  const read = rows.map((row) => ({ ...row, days: readDays(row.dateText) }))
  const years = yearsOf(read.map(({ days }) => days), headerYear ?? year)
  const problems: Timeline['problems'] = []
  const timeline = read.map(({ line, activity, dateText, days }, i) => {
    const start = days === null ? null : isoDay({ ...days.start, year: years[i]?.start ?? year })
    const end = days === null ? null : isoDay({ ...days.end, year: years[i]?.end ?? year })
    if (days === null) problems.push({ line, rule: 'unparsed-date', message: `No day could be read in “${dateText}”; write it like “March 4, 2026” or “March 4 - 15”` })
    else if (start === null || end === null) problems.push({ line, rule: 'impossible-date', message: `“${dateText}” names a day that the calendar does not have` })
    return { activity, dateText, start, end }
  })
  return { timeline, problems }
}

/** The list of projects begins here, by its heading or by a first field. */
const END = /^#{1,6}\s.*\b(?:accepted|participating|selected|proposed)\b.*\bprojects?\b|^#{1,6}\s+(?:projects?|ideas|project ideas|proposals|template)\s*:?$|^\s*[-*]?\s*\**(?:description|recommended skills)\**\s*:/i
const TERM_SPAN = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?((?:[\p{L}\d]+ )?term(?: \d)?)\s*:\s*(.+)$/iu
const BULLET = /^\s*(?:[-*+\u2022]|\d{1,2}[.)])\s+(.*)$/
const TIMELINE = /^(?:.*\s)?(?:timeline|schedule|dates)\s*:?$/iu
/** "TBD", "to be announced in August": below a Timeline heading these are dates too. */
const LONGEST_DATE = 60
const FENCE = /^\s*(?:```|~~~)/

function readRows(lines: readonly string[]): { rows: Row[]; headerYear: number | null } {
  const rows: Row[] = []
  let headerYear: number | null = null
  let columns: Columns | null = null
  let inTimeline = false
  let fenced = false
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced
    if (fenced) continue
    if (END.test(line)) break
    const cells = cellsOf(line)
    if (cells === null) columns = null
    else if (columns !== null) rows.push(...rowOf(index, cells[columns.activity], columns.dates.map((at) => plain(cells[at] ?? '')).filter((date) => date !== '').join(' - ')))
    else if (DELIMITER.test(lines[index + 1] ?? '')) {
      columns = columnsOf(cells)
      if (columns !== null) headerYear ??= yearIn(columns.dates.map((at) => cells[at]).join(' '))
    }
    if (cells !== null) continue
    const heading = readHeading(line)
    const text = plain(heading?.markdown ?? line)
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
  const activity = names.findIndex((name, at) => !dates.includes(at) && /\p{L}/u.test(name) && !/^no\.?$/i.test(name))
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

const STARTS = /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*)?(?:[a-z]{3,9}\.?\s*\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3,9}|20\d\d-\d\d-\d\d)(?:\D|$)/i
const isDate = (text: string): boolean => STARTS.test(text) && readDays(text) !== null

/** "applications open: Jan 20th - Jan 31st", or with the date first: "March 1 (Week 1): the program begins". */
function itemRow(index: number, item: string, inTimeline: boolean): Row[] {
  const [, before = '', after = ''] = /^(.*?[^:\s\d])\s*(?::\s+|\uFF1A\s*)(.+)$/.exec(item) ?? /^(.*?)(?::\s+|\uFF1A\s*)(.+)$/.exec(item) ?? []
  if (isDate(before)) return rowOf(index, after, before)
  if (isDate(after)) return rowOf(index, before, after)
  if (!inTimeline) return []
  const [, name = '', date = ''] = /^(.+?)\s*(?:\s[-\u2013\u2014]\s|\()\s*([^()]+)\)?$/.exec(item) ?? []
  if (!isDate(item) && isDate(date)) return rowOf(index, name, date)
  const [, first = '', last = ''] = /^(.+)\s[-\u2013\u2014]\s(.+)$/.exec(item) ?? []
  if (isDate(first) && !isDate(last) && /^\p{L}{3}/u.test(last)) return rowOf(index, last, first)
  return after.length <= LONGEST_DATE && !after.includes('://') ? rowOf(index, before, after) : []
}

const yearIn = (text: string): number | null => {
  const year = /\b20\d\d\b/.exec(text)?.[0]
  return year === undefined ? null : Number(year)
}

/** Markdown's marks off: bold, italics, code, escapes, links as their text. */
const plain = (text: string): string =>
  text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<br\s*\/?>/gi, ' ').replace(/\*+|`+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ').trim()

/**
 * The year of each row. A written year stands; others follow from the rows' order:
 * where the month falls by more than half a year, a new year has begun.
 */
function yearsOf(days: readonly ({ start: Day; end: Day } | null)[], year: number): { start: number; end: number }[] {
  let turn = 0
  let before: number | null = null
  const turns = days.map((day) => {
    if (day === null) return turn
    if (before !== null && day.start.month < before - HALF_YEAR) turn++
    const own = turn
    if (day.end.month < day.start.month) turn++
    before = day.end.month
    return own
  })
  // Most rows are of the term's own year: proposals in December belong to the year before.
  const early = turns.filter((at) => at === 0).length
  const first = turn > 0 && early < turns.length - early ? year - 1 : year
  return days.map((day, i) => {
    const usual = first + (turns[i] ?? 0)
    if (day === null) return { start: usual, end: usual }
    const wraps = day.end.month < day.start.month ? 1 : 0
    const start = day.start.year ?? (day.end.year === null ? usual : day.end.year - wraps)
    return { start, end: day.end.year ?? start + wraps }
  })
}
const HALF_YEAR = 6
