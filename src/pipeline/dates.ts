/** Reads the days in a date as people write it: "Wed Aug 2 - Tues 15, 5:00 PM PDT". Weekday names and hours are ignored. */

export interface Day {
  /** Null where the author left it to the reader. */
  year: number | null
  /** 1 to 12. */
  month: number
  day: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const DAY = String.raw`(?<day>\d{1,2})(?!\d|[:.]\d)\s?(?:st|nd|rd|th)?\b`
const YEAR = String.raw`(?:[\s,-]*(?<year>20\d\d)\b)?`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s*)?`

/** In this order; each anchored, for the text is read from left to right. */
const FORMS = [
  String.raw`(?<year>20\d\d)([-/])(?<number>\d\d?)\2(?<day>\d\d?)\b`,
  `${MONTH}[\\s-]*${DAY}${YEAR}`,
  `${DAY}\\.?[\\s-]*(?:of\\s+)?${MONTH}${YEAR}`,
].map((form) => new RegExp(`^${WEEKDAY}${form}`, 'i'))
/** The end of a range may leave its month out: "January 16 - 31". */
const BARE_DAY = new RegExp(`^${WEEKDAY}${DAY}${YEAR}`, 'i')
const RANGE = /^\s*(?:[-~\u2010-\u2015\u2192\u2212]+>?|to|and|until|till|thro?u(?:gh)?)\s*/i
/** So may its beginning, where the day stands in front: "5 - 9 September". */
const SHORT_START = new RegExp(`^${WEEKDAY}${DAY}(?=\\s*(?:[-\u2010-\u2015\u2212]|to\\b|and\\b)\\s*(?:[a-z]+,?\\s+)?\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH.replace('?<month>', '?:')})`, 'i')

/** "(Week 1)", "11AM PDT", "18:00 UTC", "Week 12": numbers that are no days. */
const NO_DAYS = /\([^()]*\)?|\b\d{1,2}(?::\d\d)?\s*[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b|\b(?:utc|gmt)\s*[+-]\s*\d{1,2}\b|\bweeks?\s*\d+|\b\d+(?:\.\d+)?\s*weeks?\b|\b(?:end|start|beginning) of\b|\b(?:utc|gmt|[pcme][sd]?t|anywhere on earth|aoe)\b/gi

export interface Days {
  start: Day
  end: Day
}

/**
 * @returns the first and the last day (the same for a single day); null when there is none.
 * Days are as written: the 31st of November is given too, for the caller to complain.
 */
export function readDays(text: string): Days | null {
  const bare = withoutOtherNumbers(text)
  for (let at = 0; at < bare.length; at = nextWord(bare, at)) {
    const days = daysAt(bare.slice(at))
    if (days !== null) return days
  }
  return null
}

/** Nothing but marks, hours and the like stand before the first day. */
export const beginsWithDays = (text: string): boolean => daysAt(withoutOtherNumbers(text)) !== null

const withoutOtherNumbers = (text: string): string => text.slice(0, 300).replace(NO_DAYS, ' ').replace(/\s+/g, ' ').replace(/(?:\s*,)+/g, ',').replace(/^[^\p{L}\d]+/u, '')

function daysAt(text: string): Days | null {
  const short = SHORT_START.exec(text)
  const first = short === null ? dayAt(text) : { year: null, month: 0, day: Number(short.groups?.['day']), length: short[0].length }
  if (first === null) return null
  const rest = text.slice(first.length).replace(/^\s*,/, '')
  const dash = RANGE.exec(rest)?.[0] ?? ''
  const last = dash === '' ? null : (dayAt(rest.slice(dash.length)) ?? dayAt(rest.slice(dash.length), first.month))
  if (short === null) return { start: first, end: last ?? first }
  return last === null ? null : { start: { ...first, month: last.month, year: last.year }, end: last }
}

const nextWord = (text: string, at: number): number => {
  const space = text.slice(at + 1).search(/(?<=[\s,:(~])\S/)
  return space < 0 ? text.length : at + 1 + space
}

function dayAt(text: string, monthBefore?: number): (Day & { length: number }) | null {
  for (const form of monthBefore === undefined ? FORMS : [BARE_DAY]) {
    const match = form.exec(text)
    if (match === null) continue
    const { year, month = '', number, day } = match.groups ?? {}
    return {
      year: year === undefined ? null : Number(year),
      month: monthBefore ?? (number === undefined ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number)),
      day: Number(day),
      length: match[0].length,
    }
  }
  return null
}

/** `2024-02-13`; null when the calendar has no such day: it would fall into another month. */
export function isoDay({ year, month, day }: Day & { year: number }): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}
