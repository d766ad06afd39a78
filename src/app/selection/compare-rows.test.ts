import { expect, test } from 'vitest'
import type { Body } from '../../schema/catalogue.ts'
import { comparedOf } from './compare-column.ts'
import { compareRows, differing, isSame, isStated, type CompareRow, unstatedNames } from './compare-rows.ts'
import { mentorTerms } from './mentor-terms.ts'
import { sampleBody } from './sample-body.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const kinds = new Map([['Go', 'language']] as const)

const columnsOf = (bodyOf: (id: string) => Body | null, ...positions: number[]) =>
  positions.flatMap((position) => {
    const project = sampleCatalogue.projects[position]
    return project === undefined ? [] : [comparedOf(project, { catalogue: sampleCatalogue, history: mentorTerms(sampleCatalogue), bodyOf, now: Date.parse('2031-12-01') })]
  })
const rowOf = (rows: readonly CompareRow[], name: string) => rows.find((row) => row.name === name)

test('each row says what each project states, and nothing for what is not stated', () => {
  const rows = compareRows(columnsOf(sampleBody, 0, 4), kinds, ['Go'])
  expect(rowOf(rows, 'Size')?.cells).toEqual([[], ['Large']])
  expect(rowOf(rows, 'Go')?.cells).toEqual([['Listed, you have it'], ['Not listed']])
  expect(rowOf(rows, 'Your skills')?.cells).toEqual([['1 of 2 listed skills', 'to learn: Kubernetes'], ['0 of 1 listed skill', 'to learn: Rust']])
  expect(rowOf(rows, 'Status')?.cells).toEqual([['Ended Aug 2031'], ['Ended 2030']])
  expect(rowOf(rows, 'Other terms of the CNCF project')?.cells).toEqual([['LFX-2031-1'], []])
})

test('without own skills nothing is said about them', () => {
  const row = rowOf(compareRows(columnsOf(sampleBody, 0, 1), kinds, []), 'Your skills')
  expect(row !== undefined && isStated(row)).toBe(false)
})

test('while a long text is missing, the rows that need it are left out instead of being called not stated', () => {
  const rows = compareRows(columnsOf((id) => (id.includes('zebra') ? null : sampleBody(id)), 0, 1), kinds, [])
  expect(rowOf(rows, 'Description')).toBeUndefined()
  expect(rowOf(rows, 'Maturity')).toBeDefined()
})

const cells = (...texts: string[]): CompareRow => ({ part: 'after', id: 'size', own: false, derived: false, name: 'Size', cells: texts.map((value) => (value === '' ? [] : [value])) })

test('the odd one is marked; where no two agree, all are', () => {
  expect(differing(cells('a', 'a', 'b'))).toEqual([false, false, true])
  expect(differing(cells('a', '', ''))).toEqual([true, false, false])
  expect(differing(cells('a', 'b', 'c'))).toEqual([true, true, true])
  expect(differing(cells('a', 'a', 'b', 'b'))).toEqual([true, true, true, true])
  expect(differing(cells('a', 'a'))).toEqual([false, false])
  expect(differing(cells('a'))).toEqual([false])
})

test('a row is the same when all say the same, also when that is nothing', () => {
  expect(isSame(cells('a', 'a'))).toBe(true)
  expect(isSame(cells('', ''))).toBe(true)
  expect(isSame(cells('a', ''))).toBe(false)
  expect(isStated(cells('', ''))).toBe(false)
})

const [zebra] = columnsOf(sampleBody, 0)
/** One compared project, changed. */
const rowsOf = (change: Partial<NonNullable<typeof zebra>>, mySkills: string[] = []) => (zebra === undefined ? [] : compareRows([{ ...zebra, ...change }], kinds, mySkills))
const cellOf = (rows: readonly CompareRow[], name: string) => rowOf(rows, name)?.cells[0]

test('the dates say when to apply and how long the term runs, as far as both are known', () => {
  const apply = { start: '2031-02-01', end: '2031-02-14', opensAt: null, closesAt: null }
  expect(cellOf(rowsOf({ dates: { apply, begins: '2031-03-01', ends: '2031-05-31' } }), 'Dates')).toEqual(['Apply 1–14 Feb 2031', 'Runs 1 Mar – 31 May 2031'])
  expect(cellOf(rowsOf({ dates: { apply: { ...apply, end: null }, begins: '2031-03-01', ends: null } }), 'Dates')).toEqual(['Apply 1 Feb 2031'])
  expect(cellOf(rowsOf({ dates: { apply: null, begins: null, ends: '2031-05-31' } }), 'Dates')).toEqual([])
  expect(cellOf(rowsOf({ dates: null }), 'Dates')).toEqual([])
})

test('long texts are given in words, and an empty one is not stated', () => {
  expect(cellOf(rowsOf({}), 'Description')).toEqual([zebra?.project.id])
  expect(cellOf(rowsOf({ body: sampleBody('') }), 'Description')).toEqual([])
  expect(cellOf(rowsOf({}), 'Expected outcome')).toEqual([])
})

test('a mentor is named with the account and the terms before, and calls nobody', () => {
  const [before] = sampleCatalogue.terms.slice(1)
  const mentors = [
    { name: 'Ann Lee', github: 'annlee', role: null, before: before === undefined ? [] : [before] },
    { name: 'Bo Ek', github: null, role: null, before: [] },
  ]
  expect(cellOf(rowsOf({ mentors }), 'Mentors')).toEqual(['Ann Lee (github.com/annlee), mentored before in LFX-2031-1', 'Bo Ek'])
})

test('a project that lists no skills says so to who has some; one that lists only those has nothing to learn', () => {
  expect(zebra && cellOf(rowsOf({ project: { ...zebra.project, skills: [] } }, ['Go']), 'Your skills')).toEqual(['No skills stated'])
  expect(cellOf(rowsOf({}, ['Go', 'Kubernetes']), 'Your skills')).toEqual(['2 of 2 listed skills'])
})

test('the facts stand around the skills, each row under an id of its own', () => {
  const rows = rowsOf({})
  expect([...new Set(rows.map(({ part }) => part))]).toEqual(['before', 'skills', 'after'])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

test('what nobody stated is named, except what we gathered ourselves and the skills', () => {
  const rows = compareRows(columnsOf(sampleBody, 0, 4), kinds, [])
  const names = unstatedNames(rows)
  expect(names).toEqual(expect.arrayContaining(['Maturity', 'Difficulty', 'Mentors', 'Expected outcome']))
  // One of two states its size; nothing of our own is "not stated".
  for (const stated of ['Size', 'Description', 'Term', 'Your skills', 'Other terms of the CNCF project', 'Go']) expect(names).not.toContain(stated)
})

test('two lines are not one with both texts', () => {
  expect(isSame({ ...cells('', ''), cells: [['a', 'b'], ['ab']] })).toBe(false)
})
