/** Reads a term's timeline from the front matter of its file: table rows and bullets become dated activities. */
import type { Activity } from '../schema/term.ts'
import { type Days, isoDay, readDays } from './dates.ts'
import { readRows } from './timeline-rows.ts'

export interface Timeline {
  /** In the author's order. A single day has `start` equal to `end`; a day that cannot be read is null, its text stays. */
  timeline: Activity[]
  problems: { line: number; rule: string; message: string }[]
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
  const { rows, headerYear } = readRows(text.split('\n', MOST_LINES).map((line) => (line.length > LONGEST_LINE ? '' : line)))
  const read = rows.map((row) => ({ ...row, days: readDays(row.dateText) }))
  const years = yearsOf(read.map(({ days }) => days), headerYear ?? year)
  const problems: Timeline['problems'] = []
  const timeline = read.map(({ line, activity, dateText, days }, i) => {
    const start = days === null ? null : isoDay({ ...days.start, year: years[i]?.start ?? year })
    const end = days === null ? null : isoDay({ ...days.end, year: years[i]?.end ?? year })
    if (days === null) problems.push({ line, rule: 'unparsed-date', message: `No day could be read in “${dateText}”; write it like “March 4, 2026” or “March 4 - 15”` })
    else if (start === null || end === null) problems.push({ line, rule: 'impossible-date', message: `“${dateText}” names a day that the calendar does not have` })
    else if (end < start) {
      problems.push({ line, rule: 'impossible-date', message: `“${dateText}” ends before it begins` })
      return { activity, dateText, start, end: null }
    }
    return { activity, dateText, start, end }
  })
  return { timeline, problems }
}

/**
 * The year of each row. A written year stands; others follow from the rows' order:
 * where the month falls by more than half a year, a new year has begun.
 */
function yearsOf(days: readonly (Days | null)[], year: number): { start: number; end: number }[] {
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
  const first = early < turns.length - early ? year - 1 : year
  return days.map((day, i) => {
    const usual = first + (turns[i] ?? 0)
    if (day === null) return { start: usual, end: usual }
    const wraps = day.end.month < day.start.month ? 1 : 0
    const start = day.start.year ?? (day.end.year === null ? usual : day.end.year - wraps)
    return { start, end: day.end.year ?? start + wraps }
  })
}
const HALF_YEAR = 6
