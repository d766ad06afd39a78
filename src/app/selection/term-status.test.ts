import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termDates } from '../../pipeline/term-dates.ts'
import type { Activity } from '../../schema/term.ts'
import { termStatus } from './term-status.ts'

const row = (activity: string, start: string | null, end: string | null = start): Activity => ({ activity, dateText: 'as written', start, end })
/** As the catalogue has it: its dates were read from its timeline at build. */
const lfx = (timeline: Activity[], year = 2031, number: number | null = 1) => ({ year, dates: termDates({ program: 'lfx', year, number, timeline }) })
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
  expect(termStatus(full, today)).toMatchObject({ kind, text })
})

test.each([
  ['Spring Term', 'mentees applications open'],
  ['Term 3', 'mentee applications open'],
])('a span "%s" is the term, and "%s" is when to apply', (span, applying) => {
  const term = lfx([row(span, '2031-03-01', '2031-05-31'), row('project applications open', '2031-01-01', '2031-01-10'), row(applying, '2031-02-01', '2031-02-10')])
  expect(termStatus(term, '2031-01-05').text).toBe('Opens 1 Feb')
  expect(termStatus(term, '2031-02-05').text).toBe('Applications close in 5 days')
  expect(termStatus(term, '2031-04-01').text).toBe('Running until 31 May')
})

test('opening and closing in rows of their own are one period', () => {
  const term = lfx([row('Mentee applications open', '2031-02-03'), row('Mentee applications close', '2031-02-18'), row('Mentorship starts', '2031-03-02')])
  expect(termStatus(term, '2031-02-08').text).toBe('Applications close in 10 days')
})

test('an opening without an end is open until the term starts, and promises no last day', () => {
  const term = lfx([row('Mentee applications open', '2031-02-03'), row('Mentorship starts', '2031-03-02')])
  expect(termStatus(term, '2031-02-20')).toMatchObject({ kind: 'open', text: 'Applications opened 3 Feb' })
})

test('an opening that nothing follows is not said to be open for months', () => {
  expect(termStatus(lfx([row('Mentee applications open', '2031-02-03')]), '2031-04-20')).toMatchObject({ kind: 'unknown', text: 'Applications opened 3 Feb, no last day stated' })
})

test('a term whose dates are not stated is over when its months are', () => {
  expect(termStatus(lfx([], 2024, 1), '2026-11-22')).toMatchObject({ kind: 'ended', text: 'Ended May 2024' })
  expect(termStatus(lfx([], 2024, 3), '2026-11-22').text).toBe('Ended Nov 2024')
  expect(termStatus(lfx([], 2020, 3), '2026-11-22').text).toBe('Ended Dec 2020')
  expect(termStatus(lfx([row('Mentee Applications Open', null)], 2024, 1), '2026-11-22').text).toBe('Ended May 2024')
})

test('a term whose dates are not stated and whose months are not over says so', () => {
  expect(termStatus(lfx([]), '2031-05-31')).toEqual({ kind: 'unknown', text: 'Dates not stated', day: null })
  expect(termStatus(lfx([]), '2030-05-31').kind).toBe('unknown')
})

test('GSoC, whose length varies, ended in its year and not before', () => {
  const gsoc = { year: 2030, dates: termDates({ program: 'gsoc', year: 2030, number: null, timeline: [] }) }
  expect(termStatus(gsoc, '2030-12-31').kind).toBe('unknown')
  expect(termStatus(gsoc, '2031-01-01')).toMatchObject({ kind: 'ended', text: 'Ended 2030' })
})

test('applications alone do not end a term', () => {
  const term = lfx([row('Mentee Applications Open', '2031-02-03', '2031-02-18')])
  expect(termStatus(term, '2031-03-10')).toMatchObject({ kind: 'running', text: 'Applications closed 18 Feb' })
  expect(termStatus(term, '2031-06-01').text).toBe('Ended May 2031')
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
    if (termStatus(term, earlier).kind === 'ended') expect(termStatus(term, later).kind).toBe('ended')
    expect([...ORDER, 'unknown']).toContain(termStatus(term, later).kind)
  }))
})
