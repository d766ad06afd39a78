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
