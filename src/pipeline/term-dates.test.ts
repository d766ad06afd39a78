import { expect, test } from 'vitest'
import type { Activity } from '../schema/term.ts'
import { termDates } from './term-dates.ts'

const row = (activity: string, start: string | null = '2031-02-01', end: string | null = start): Activity => ({ activity, dateText: 'as written', start, end })
const lfx = (...timeline: Activity[]) => termDates({ program: 'lfx', year: 2031, number: 1, timeline })

test.each([
  'Mentee Application Open',
  'Apply',
  'Applications open',
  'mentees apply to projects',
  'Mentee applications for proposals',
  'contributor application to mentor organizations',
  'Contributors may apply to organisations',
  'students: project applications',
  'A student applies — application to a proposal',
])('"%s" says when mentees apply', (activity) => {
  expect(lfx(row(activity)).apply).toMatchObject({ start: '2031-02-01', end: null })
})

test.each([
  'Project applications',
  'Application of a project',
  'Proposal application',
  'Applications with proposals',
  'Mentor applications',
  'applications of mentors',
  'Organization applications',
  'organisations apply',
  'Application Review',
  'Application decision for mentees',
  'Mentee application decisions',
  'Selection of mentee applications',
  'Misapplications',
])('"%s" does not', (activity) => {
  expect(lfx(row(activity)).apply).toBeNull()
})

test.each(['close', 'closes', 'closing', 'deadline', 'due', 'end', 'ends', 'open until'])('"Mentee applications … %s" is their last day', (word) => {
  expect(lfx(row('Mentee applications open', '2031-02-01'), row(`Mentee applications ${word}`, '2031-02-09')).apply).toMatchObject({ start: '2031-02-01', end: '2031-02-09' })
})

test('the last day of applying is the latest that is stated, in whatever order', () => {
  const closing = (day: string | null) => row('Mentee applications close', day)
  const opening = row('Mentee applications open', '2031-02-01')
  expect(lfx(opening, closing('2031-02-20'), closing('2031-02-10'), closing(null)).apply?.end).toBe('2031-02-20')
  expect(lfx(opening, closing('2031-02-10'), closing('2031-02-20')).apply?.end).toBe('2031-02-20')
})

test('a span alone is the time of applying, also when it is called by its end', () => {
  expect(lfx(row('Mentee application deadline', '2031-02-01', '2031-02-14')).apply).toMatchObject({ start: '2031-02-01', end: '2031-02-14' })
  expect(lfx(row('Mentee applications', '2031-02-01', '2031-02-14')).apply).toMatchObject({ start: '2031-02-01', end: '2031-02-14' })
})

test('a last day alone says nothing of when applying begins', () => {
  expect(lfx(row('Mentee applications close', '2031-02-14')).apply).toBeNull()
  expect(lfx(row('Mentee applications close', null, '2031-02-14'), row('Mentee applications open', null)).apply).toBeNull()
})

test('an opening without a day is passed over for one that has it', () => {
  expect(lfx(row('Mentee applications open', null), row('Mentee applications open', '2031-02-03')).apply?.start).toBe('2031-02-03')
})

test.each(['Mentorship begins', 'Mentees begin', 'Coding starts', 'Start of coding', 'Kickoff', 'Kick-off', 'Kick off'])('"%s" is the beginning', (activity) => {
  expect(lfx(row(activity, '2031-03-02')).begins).toBe('2031-03-02')
})

test.each(['Call for project proposals starts', 'Selection of mentees begins', 'Review starts', 'Registration begins', 'Community bonding starts', 'Mid-term evaluations begin', 'Payments start'])('"%s" is not', (activity) => {
  expect(lfx(row(activity, '2031-01-02'), row('Mentorship begins', '2031-03-02')).begins).toBe('2031-03-02')
})

test('what a term begins with is no other beginning', () => {
  expect(lfx(row('Term begins with community bonding', '2031-03-02')).begins).toBe('2031-03-02')
  expect(lfx(row('Mentors kick off and registration is over', '2031-03-02')).begins).toBe('2031-03-02')
})

test('the end of applying to a program is not the end of the program', () => {
  expect(lfx(row('Program applications open', '2031-02-01'), row('Mentee program applications end', '2031-02-13')).ends).toBe('2031-05-31')
})

test('a beginning of applications is not one of the term, nor is one without a day', () => {
  expect(lfx(row('Mentee applications begin', '2031-02-01'), row('Mentorship begins', null), row('Coding begins', '2031-03-02')).begins).toBe('2031-03-02')
})

test.each(['Last Day of Term', 'Term ends', 'End of the coding period: the program has its end', 'Mentorship will end'])('"%s" is the end', (activity) => {
  expect(lfx(row('Mentorship begins', '2031-03-02'), row(activity, '2031-05-20'), row('Payments', '2031-06-05')).ends).toBe('2031-05-20')
})

test.each(['Term', 'Term 1', 'Spring Term', ' 2031 term 2 '])('"%s" is the whole term', (activity) => {
  expect(lfx(row(activity, '2031-03-01', '2031-05-10'), row('Payments', '2031-06-05'))).toMatchObject({ begins: '2031-03-01', ends: '2031-05-10' })
})

test.each(['Before the very first term', 'Term 1 is announced', 'Term and more'])('"%s" is not', (activity) => {
  expect(lfx(row(activity, '2031-03-01', '2031-05-10'))).toMatchObject({ begins: null, ends: '2031-05-31' })
})

test('without a stated end the latest day after the beginning is it, and otherwise the last of the usual months', () => {
  expect(lfx(row('Mentorship begins', '2031-03-02'), row('Final evaluation', '2031-05-20'), row('Mid-term evaluation', '2031-04-10')).ends).toBe('2031-05-20')
  expect(lfx(row('Mentorship begins', '2031-03-02')).ends).toBe('2031-05-31')
  expect(lfx(row('Mentee applications open', '2031-02-01', '2031-02-14')).ends).toBe('2031-05-31')
})

test.each([
  ['lfx', 2031, 1, '2031-05-31'],
  ['lfx', 2031, 2, '2031-08-31'],
  ['lfx', 2031, 3, '2031-11-30'],
  ['lfx', 2020, 1, '2020-03-31'],
  ['lfx', 2020, 2, '2020-06-30'],
  ['lfx', 2020, 3, '2020-12-31'],
  ['lfx', 2031, null, null],
  ['lfx', 2031, 9, null],
  ['gsoc', 2031, 1, null],
] as const)('%s %i, number %s, ends on %s when nothing is stated', (program, year, number, ends) => {
  expect(termDates({ program, year, number, timeline: [] })).toEqual({ apply: null, begins: null, ends })
})
