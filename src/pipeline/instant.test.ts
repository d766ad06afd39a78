import { expect, test } from 'vitest'
import { termDates } from './term-dates.ts'
import { readTimeline } from './timeline.ts'

const applying = (...rows: [activity: string, dateText: string][]) => {
  const text = ['| Activity | Dates |', '|--|--|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
  return termDates({ program: 'lfx', year: 2026, number: 3, timeline: readTimeline(text, 2026).timeline }).apply
}
const instants = (dateText: string, activity = 'Mentee Applications Open') => {
  const apply = applying([activity, dateText])
  return [apply?.opensAt, apply?.closesAt]
}

test.each([
  ['Mon, Aug 3, 00:00 UTC – Tue, Aug 18, 23:59 UTC', '2026-08-03T00:00:00Z', '2026-08-18T23:59:00Z'],
  ['Aug 3 – Aug 18, 23:59 GMT', null, '2026-08-18T23:59:00Z'],
  ['Monday, January 26 – Tuesday, February 10, 2026, 11AM PST (19:00 UTC)', null, '2026-02-10T19:00:00Z'],
  ['Thurs, May 15, 2026 11AM PDT (18:00 UTC) – Tue, May 27 2026 11AM PDT', '2026-05-15T18:00:00Z', '2026-05-27T11:00:00-07:00'],
  ['February 1 - 21, 5:00 PM PDT', null, '2026-02-21T17:00:00-07:00'],
  ['February 1-21, 12:30 a.m. PST', null, '2026-02-21T00:30:00-08:00'],
  ['Aug 3 until Aug 18, 12 PM EST', null, '2026-08-18T12:00:00-05:00'],
  ['Aug 3 to Aug 18, 23:59 AoE', null, '2026-08-18T23:59:00-12:00'],
  ['Aug 3 - Aug 18, 23:59 Anywhere on Earth', null, '2026-08-18T23:59:00-12:00'],
  ['Aug 3 - Aug 18, 5 PM EDT', null, '2026-08-18T17:00:00-04:00'],
  ['Aug 3 - Aug 18, 5:30PM MST', null, '2026-08-18T17:30:00-07:00'],
  ['Aug 3 - Aug 18, 1 a.m., MDT', null, '2026-08-18T01:00:00-06:00'],
  ['Aug 3 -- Aug 18, 18:00 UTC', null, '2026-08-18T18:00:00Z'],
  ['Aug 3 - Aug 18, 17:00 (UTC+0530)', null, '2026-08-18T17:00:00+05:30'],
  ['Aug 3 - Aug 18, 17:00 UTC-11', null, '2026-08-18T17:00:00-11:00'],
  ['Aug 3 - Aug 18 (18:00 CEST)', null, '2026-08-18T18:00:00+02:00'],
  ['Aug 3 - Aug 18, 17:00 UTC+5:30', null, '2026-08-18T17:00:00+05:30'],
  ['2026-08-03 17:00 UTC to 2026-08-18 18:00 UTC', '2026-08-03T17:00:00Z', '2026-08-18T18:00:00Z'],
  ['Aug 3, 17:00 UTC - Aug 18, 18:00 UTC', '2026-08-03T17:00:00Z', '2026-08-18T18:00:00Z'],
  ['Aug 3 - Aug 18, 5:00 PM PDT (00:00 UTC)', null, '2026-08-19T00:00:00Z'],
  ['Aug 3 - Aug 31, 11:59 PM PDT (06:59 UTC)', null, '2026-09-01T06:59:00Z'],
  ['Aug 3 - Aug 18, 11:59 PM PST (7:59 AM UTC, Aug 19)', null, '2026-08-19T07:59:00Z'],
  ['Aug 3 - Aug 18, 0:30 (UTC+5:30), 19:00 UTC', null, '2026-08-17T19:00:00Z'],
  ['Aug 3 - Aug 18, 17:00 UTC+530', null, '2026-08-18T17:00:00+05:30'],
  ['Aug 3 - Aug 18, 17:00 UTC+14', null, '2026-08-18T17:00:00+14:00'],
  ['Aug 3 - Aug 18, 17:00 UTC -3', null, '2026-08-18T17:00:00-03:00'],
])('an hour with its zone in “%s” is an instant', (dateText, opensAt, closesAt) => {
  expect(instants(dateText)).toEqual([opensAt, closesAt])
})

test.each([
  'Aug 3 - Aug 18',
  'Aug 3 - Aug 18, 23:59',
  'Aug 3 - Aug 18, 23:59 local time',
  'Aug 3 - Aug 18, 5 PM IST',
  'Aug 3 - Aug 18, 25:00 UTC',
  'Aug 3 - Aug 18, 13 PM UTC',
  'Aug 3 - Aug 18, 0 PM UTC',
  'Aug 3 - Aug 18, 18:60 UTC',
  'Aug 3 - Aug 18 UTC',
  'Aug 3 - Aug 18, 17:00 UTC+15',
  'Aug 3 - Aug 18, 17:00 UTC+5:75',
  'Aug 3 - Aug 18, 17:00 UTC+12345',
])('without an hour and a zone that are known, “%s” is days', (dateText) => {
  expect(instants(dateText)).toEqual([null, null])
})

test('one day in a row opens or closes by what the row is called', () => {
  expect(applying(['Mentee applications open', 'Aug 3, 18:00 UTC'], ['Mentee applications close', 'Aug 18, 19:00 UTC'])).toEqual({
    start: '2026-08-03',
    end: '2026-08-18',
    opensAt: '2026-08-03T18:00:00Z',
    closesAt: '2026-08-18T19:00:00Z',
  })
  expect(instants('Aug 3, 18:00 UTC')).toEqual(['2026-08-03T18:00:00Z', null])
})

test('of several rows that close, the hour is that of the last day', () => {
  expect(applying(['Mentee applications open', 'Aug 3'], ['Applications close for early mentees', 'Aug 10, 17:00 UTC'], ['Mentee applications close', 'Aug 18, 19:00 UTC'])).toMatchObject({ end: '2026-08-18', closesAt: '2026-08-18T19:00:00Z' })
})

test('long texts end', () => {
  expect(instants(`Aug 3 - Aug 18, ${'1'.repeat(900)}`)).toEqual([null, null])
  expect(instants(`Aug 3 - Aug 18, ${'18:00 ('.repeat(120)}`)).toEqual([null, null])
})
