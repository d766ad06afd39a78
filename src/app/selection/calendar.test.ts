import { expect, test } from 'vitest'
import { activitiesAhead, calendarOf } from './calendar.ts'

const TIMELINE = [
  { activity: 'Proposals', dateText: 'January', start: '2031-01-05', end: '2031-01-31' },
  { activity: 'Mentee applications, open; all', dateText: 'Feb 1 - 14', start: '2031-02-01', end: '2031-02-14' },
  { activity: 'Sometime', dateText: 'TBD', start: null, end: null },
]

test('only what is not over is ahead', () => {
  expect(activitiesAhead(TIMELINE, '2031-02-14').map(({ activity }) => activity)).toEqual(['Mentee applications, open; all'])
  expect(activitiesAhead(TIMELINE, '2031-02-15')).toEqual([])
})

test('an event covers its days, escapes its signs and folds its lines', () => {
  const lines = calendarOf('lfx-2031-1', 'LFX 2031 Term 1', TIMELINE, '2031-01-01').split('\r\n')
  expect(lines).toContain('DTSTART;VALUE=DATE:20310201')
  expect(lines).toContain('DTEND;VALUE=DATE:20310215')
  expect(lines.join('').replaceAll(' ', '')).toContain('Menteeapplications\\,open\\;all')
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
})

test('the file is a calendar that programs read: its frame, its fields and their order', () => {
  expect(calendarOf('lfx-2031-1', 'Term', TIMELINE, '2031-02-03')).toBe([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mentorship Finder//EN',
    'BEGIN:VEVENT', 'UID:lfx-2031-1-1@mentorship-finder', 'DTSTAMP:20310203T000000Z', 'DTSTART;VALUE=DATE:20310201', 'DTEND;VALUE=DATE:20310215',
    'SUMMARY:Term: Mentee applications\\, open\\; all', 'DESCRIPTION:Feb 1 - 14', 'END:VEVENT',
    'END:VCALENDAR', '',
  ].join('\r\n'))
})

test('a date written over several lines, and a backslash, stay one text', () => {
  const row = { activity: 'a\\b', dateText: 'one\r\ntwo\nthree', start: '2031-02-01', end: null }
  const file = calendarOf('t', 'T', [row], '2031-01-01')
  expect(file).toContain('SUMMARY:T: a\\\\b\r\n')
  expect(file).toContain('DESCRIPTION:one\\ntwo\\nthree\r\n')
})

test('a long line goes on after a line break and a space', () => {
  const file = calendarOf('t', 'T', [{ activity: 'x'.repeat(100), dateText: '', start: null, end: '2031-02-01' }], '2031-01-01')
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:T: ${'x'.repeat(100)}\r\n`)
})

test('an event keeps its name when the ones before it are over: a calendar that has it is brought up to date', () => {
  const uids = (today: string) => [...calendarOf('lfx-2031-1', 'T', TIMELINE, today).matchAll(/UID:(.*)@/g)].map(([, uid]) => uid)
  expect(uids('2031-01-01')).toEqual(['lfx-2031-1-0', 'lfx-2031-1-1'])
  expect(uids('2031-02-01')).toEqual(['lfx-2031-1-1'])
})

test('no line is longer than calendars take, in any writing', () => {
  for (const letter of ['x', 'ж', '漢', '🧭'])
    for (const line of calendarOf('t', letter.repeat(90), [{ activity: letter.repeat(200), dateText: letter.repeat(75), start: '2031-02-01', end: null }], '2031-01-01').split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})
