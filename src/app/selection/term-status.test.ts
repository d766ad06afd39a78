import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { termDates } from '../../pipeline/term-dates.ts'
import type { Activity } from '../../schema/term.ts'
import { termStatus, turnsOf } from './term-status.ts'

const row = (activity: string, start: string | null, end: string | null = start): Activity => ({ activity, dateText: 'as written', start, end })
/** As the catalogue has it: its dates were read from its timeline at build. */
const lfx = (timeline: Activity[], year = 2031, number: number | null = 1) => ({ year, dates: termDates({ program: 'lfx', year, number, timeline }) })
const noon = (day: string) => new Date(`${day}T12:00`).getTime()
const full = lfx([
  row('Project Proposals Open', '2031-01-07', '2031-01-20'),
  row('Mentee Applications Open', '2031-02-03', '2031-02-18'),
  row('Application Review Period', '2031-02-19', '2031-02-24'),
  row('Mentorship Program Begins', '2031-03-02'),
  row('Last Day of Term', '2031-05-29'),
  row('Second Stipend Payments', '2031-06-02'),
])

test.each([
  ['2030-12-24', 'upcoming', 'Opens 3 Feb 2031'],
  ['2031-01-10', 'upcoming', 'Opens 3 Feb'],
  ['2031-02-02', 'upcoming', 'Opens tomorrow'],
  ['2031-02-03', 'open', 'Applications close in 15 days'],
  ['2031-02-12', 'open', 'Applications close in 6 days'],
  ['2031-02-17', 'open', 'Applications close tomorrow'],
  ['2031-02-18', 'open', 'Applications close today'],
  ['2031-02-19', 'running', 'Applications closed, starts 2 Mar'],
  ['2031-03-02', 'running', 'Running until 29 May'],
  ['2031-05-29', 'running', 'Running until 29 May'],
  ['2031-05-30', 'ended', 'Ended May 2031'],
  ['2040-01-01', 'ended', 'Ended May 2031'],
])('on %s a term with all its dates is %s: %s', (today, kind, text) => {
  expect(termStatus(full, noon(today))).toMatchObject({ kind, text })
})

test.each([
  ['Spring Term', 'mentees applications open'],
  ['Term 3', 'mentee applications open'],
])('a span "%s" is the term, and "%s" is when to apply', (span, applying) => {
  const term = lfx([row(span, '2031-03-01', '2031-05-31'), row('project applications open', '2031-01-01', '2031-01-10'), row(applying, '2031-02-01', '2031-02-10')])
  expect(termStatus(term, noon('2031-01-05')).text).toBe('Opens 1 Feb')
  expect(termStatus(term, noon('2031-02-05')).text).toBe('Applications close in 5 days')
  expect(termStatus(term, noon('2031-04-01')).text).toBe('Running until 31 May')
})

test('opening and closing in rows of their own are one period', () => {
  const term = lfx([row('Mentee applications open', '2031-02-03'), row('Mentee applications close', '2031-02-18'), row('Mentorship starts', '2031-03-02')])
  expect(termStatus(term, noon('2031-02-08')).text).toBe('Applications close in 10 days')
})

test('an opening without an end is open until the term starts, and promises no last day', () => {
  const term = lfx([row('Mentee applications open', '2031-02-03'), row('Mentorship starts', '2031-03-02')])
  expect(termStatus(term, noon('2031-02-20'))).toMatchObject({ kind: 'open', text: 'Applications opened 3 Feb' })
})

test('an opening that nothing follows is not said to be open for months', () => {
  expect(termStatus(lfx([row('Mentee applications open', '2031-02-03')]), noon('2031-04-20'))).toMatchObject({ kind: 'unknown', text: 'Applications opened 3 Feb, no last day stated' })
})

test('a term whose dates are not stated is over when its months are', () => {
  expect(termStatus(lfx([], 2024, 1), noon('2026-11-22'))).toMatchObject({ kind: 'ended', text: 'Ended May 2024' })
  expect(termStatus(lfx([], 2024, 3), noon('2026-11-22')).text).toBe('Ended Nov 2024')
  expect(termStatus(lfx([], 2020, 3), noon('2026-11-22')).text).toBe('Ended Dec 2020')
  expect(termStatus(lfx([row('Mentee Applications Open', null)], 2024, 1), noon('2026-11-22')).text).toBe('Ended May 2024')
})

test('a term whose dates are not stated and whose months are not over says so', () => {
  expect(termStatus(lfx([]), noon('2031-05-31'))).toEqual({ kind: 'unknown', text: 'Dates not stated', day: null })
  expect(termStatus(lfx([]), noon('2030-05-31')).kind).toBe('unknown')
})

test('GSoC, whose length varies, ended in its year and not before', () => {
  const gsoc = { year: 2030, dates: termDates({ program: 'gsoc', year: 2030, number: null, timeline: [] }) }
  expect(termStatus(gsoc, noon('2030-12-31')).kind).toBe('unknown')
  expect(termStatus(gsoc, noon('2031-01-01'))).toMatchObject({ kind: 'ended', text: 'Ended 2030' })
})

test('applications alone do not end a term', () => {
  const term = lfx([row('Mentee Applications Open', '2031-02-03', '2031-02-18')])
  expect(termStatus(term, noon('2031-03-10'))).toMatchObject({ kind: 'running', text: 'Applications closed 18 Feb' })
  expect(termStatus(term, noon('2031-06-01')).text).toBe('Ended May 2031')
})

const ORDER = ['upcoming', 'open', 'running', 'ended']
const day = fc.date({ min: new Date('2031-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const activity = fc.record({
  activity: fc.constantFrom('Mentee Applications Open', 'Mentee applications close', 'Mentorship begins', 'Last day of term', 'Term 1', 'Other'),
  dateText: fc.string(),
  start: fc.option(day),
  end: fc.option(day),
})

test('as days go by a term never goes back from ended, whatever its rows say', () => {
  fc.assert(fc.property(fc.array(activity, { maxLength: 8 }), day, day, (timeline, one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one]
    const term = lfx(timeline)
    if (termStatus(term, noon(earlier)).kind === 'ended') expect(termStatus(term, noon(later)).kind).toBe('ended')
    expect([...ORDER, 'unknown']).toContain(termStatus(term, noon(later)).kind)
  }))
})

const hours = lfx([
  { ...row('Mentee Applications Open', '2031-02-03', '2031-02-18'), dateText: 'Feb 3, 00:00 UTC – Feb 18, 23:59 UTC' },
  row('Mentorship Program Begins', '2031-03-02'),
])

describe('where the hour is stated, it counts and not the day', () => {
  afterEach(() => void vi.unstubAllEnvs())

  test.each([
    ['Asia/Tokyo', '2031-02-18T23:30:00Z', 'open', 'Applications close today, 08:59 your time', '2031-02-19'],
    ['Asia/Tokyo', '2031-02-18T14:59:00Z', 'open', 'Applications close tomorrow, 08:59 your time', '2031-02-19'],
    ['Asia/Tokyo', '2031-02-18T23:59:00Z', 'running', 'Applications closed, starts 2 Mar', '2031-03-02'],
    ['America/Los_Angeles', '2031-02-18T23:58:00Z', 'open', 'Applications close today, 15:59 your time', '2031-02-18'],
    ['America/Los_Angeles', '2031-02-19T00:30:00Z', 'running', 'Applications closed, starts 2 Mar', '2031-03-02'],
    ['Pacific/Kiritimati', '2031-02-18T23:58:00Z', 'open', 'Applications close today, 13:59 your time', '2031-02-19'],
    ['America/Los_Angeles', '2031-02-03T00:30:00Z', 'open', 'Applications close in 16 days', '2031-02-18'],
    ['America/Los_Angeles', '2031-02-02T20:00:00Z', 'upcoming', 'Opens today, 16:00 your time', '2031-02-02'],
    ['Asia/Tokyo', '2031-02-02T20:00:00Z', 'upcoming', 'Opens today, 09:00 your time', '2031-02-03'],
    ['UTC', '2031-01-20T00:00:00Z', 'upcoming', 'Opens 3 Feb', '2031-02-03'],
  ])('in %s at %s: %s, %s', (zone, at, kind, text, day) => {
    vi.stubEnv('TZ', zone)
    expect(termStatus(hours, Date.parse(at))).toEqual({ kind, text, day })
  })
})

test('what is said changes at these moments', () => {
  expect(turnsOf([hours, full]).map((at) => new Date(at).toISOString())).toEqual(['2031-02-03T00:00:00.000Z', '2031-02-18T23:59:00.000Z'])
})
