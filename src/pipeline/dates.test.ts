import { expect, test } from 'vitest'
import { beginsWithDays, isoDay, readDays } from './dates.ts'

const written = ({ year, month, day }: { year: number | null; month: number; day: number }) => [year, month, day].filter((part) => part !== null).join('-')
const read = (text: string) => {
  const days = readDays(text)
  return days === null ? null : `${written(days.start)} to ${written(days.end)}`
}

test.each([
  ['Jan 2', '1-2 to 1-2'],
  ['from Jan. 2 until Jan. 9', '1-2 to 1-9'],
  ['Jan 2 till 9', '1-2 to 1-9'],
  ['Jan 2 thru Jan 9', '1-2 to 1-9'],
  ['Jan 2 through Feb 9', '1-2 to 2-9'],
  ['Jan 2 --> Jan 9', '1-2 to 1-9'],
  ['Jan 2 -- 9', '1-2 to 1-9'],
  ['Jan 2 ~ 9', '1-2 to 1-9'],
  ['Jan 2, 2030 - Feb 9, 2031', '2030-1-2 to 2031-2-9'],
  ['Jan 2 , - Jan 9', '1-2 to 1-9'],
  ['Jan 2 (noon) , 17:00 , - 9', '1-2 to 1-9'],
  ['Jan 2, decisions to Jan 9', '1-2 to 1-2'],
  ['Jan 2 (see the FAQ', '1-2 to 1-2'],
  ['Jan 2 together with 9 others', '1-2 to 1-2'],
  ['Jan 2 - noon', '1-2 to 1-2'],
  ['Jan 2, 9 mentors', '1-2 to 1-2'],
  ['Jan 2 9', '1-2 to 1-2'],
  ['Jan 2 - 17:00', '1-2 to 1-2'],
  ['Jan 2 - 5:00 pm', '1-2 to 1-2'],
  ['Jan 2 - 5 p.m. PST', '1-2 to 1-2'],
  ['Jan 2 - 12:30am', '1-2 to 1-2'],
  ['Jan 2 - 3 weeks', '1-2 to 1-2'],
  ['Jan 2 - 1.5 weeks', '1-2 to 1-2'],
  ['Jan 2 - 12 weeks', '1-2 to 1-2'],
  ['Jan 2 - 12weeks', '1-2 to 1-2'],
  ['Jan 2 - 1 week', '1-2 to 1-2'],
  ['Jan 2 - week 12', '1-2 to 1-2'],
  ['Jan 2 - 9th', '1-2 to 1-9'],
  ['Jan 2 - weeks9', '1-2 to 1-2'],
  ['Jan 2 UTC - Jan 9 UTC', '1-2 to 1-9'],
  ['Jan 2 UTC +1 - Jan 9', '1-2 to 1-9'],
  ['Jan 2 UTC - 7 to Jan 9', '1-2 to 1-9'],
  ['Jan 2 gmt-11 to Jan 9', '1-2 to 1-9'],
  ['Jan 2 PT - Jan 9 CEST', '1-2 to 1-9'],
  ['Jan 2 PST - Jan 9', '1-2 to 1-9'],
  ['Jan 2 ET - 9', '1-2 to 1-9'],
  ['Jan 2 anywhere on Earth - Jan 9 AoE', '1-2 to 1-9'],
  ['Jan 2 to the end of Jan 9', '1-2 to 1-2'],
  ['Jan 2 to end of Jan 9', '1-2 to 1-9'],
  ['beginning of Jan 2 - start of Jan 9', '1-2 to 1-9'],
  ['17:00 UTC, Jan 2', '1-2 to 1-2'],
  ['11AM PDT 2 Jan', '1-2 to 1-2'],
  ['Monday, 2 Jan - Friday, 6 Jan', '1-2 to 1-6'],
  ['2 Jan - 6 Feb', '1-2 to 2-6'],
  ['Mon 2 - Fri 6 January 2030', '2030-1-2 to 2030-1-6'],
  ['2nd and 6th of January', '1-2 to 1-6'],
  ['2 - 6 weeks from Jan 9', '1-9 to 1-9'],
  ['room 5, Jan 9', '1-9 to 1-9'],
  ['5 mentors, Jan 2', '1-2 to 1-2'],
  ['applications:Jan 2', '1-2 to 1-2'],
  ['~Jan 2', '1-2 to 1-2'],
  ['2 - 6 Jan 2 weeks', '1-2 to 1-6'],
  ['Janet 2', null],
  ['January 2030', null],
  ['2030', null],
  ['in 2 - 6 weeks', null],
  ['(Jan 2)', null],
  ['', null],
  [`${'so '.repeat(120)} Jan 2`, null],
  [`${'so '.repeat(90)} Jan 2`, '1-2 to 1-2'],
])('“%s” is %s', (text, expected) => expect(read(text)).toBe(expected))

test.each(['Jan 2', '\u2013 **Jan 2', '(Week 1) Jan 2', '17:00 UTC, Jan 2', 'Monday, 2nd of Jan', '2 - 6 Jan', '2030-01-02', 'Jan 2: opening'])('“%s” begins with its day', (text) => {
  expect(beginsWithDays(text)).toBe(true)
})

test.each(['from Jan 2', 'Room 2, Jan 2', '\u00E9t\u00E9, Jan 2', '3 mentors, Jan 2', 'TBD', ''])('“%s” does not', (text) => {
  expect(beginsWithDays(text)).toBe(false)
})

test.each([
  [{ year: 2024, month: 2, day: 29 }, '2024-02-29'],
  [{ year: 2024, month: 12, day: 31 }, '2024-12-31'],
  [{ year: 2023, month: 2, day: 29 }, null],
  [{ year: 2024, month: 13, day: 5 }, null],
  [{ year: 2024, month: 0, day: 5 }, null],
  [{ year: 2024, month: 3, day: 0 }, null],
  [{ year: 2024, month: 3, day: 99 }, null],
])('%j in the calendar is %s', (day, expected) => expect(isoDay(day)).toBe(expected))
