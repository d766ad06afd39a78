import { expect, test } from 'vitest'
import type { Body } from '../../schema/catalogue.ts'
import { comparedOf } from './compare-column.ts'
import { compareRows, differing, isSame, isStated, type CompareRow } from './compare-rows.ts'
import { mentorTerms } from './mentor-terms.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const text = (value: string) => ({ type: 'root' as const, children: [{ type: 'text' as const, value }] })
const body = (description: string): Body => ({
  description: text(description), expectedOutcome: null, extra: [], cncfProjectAsWritten: '', programName: null, skillsText: null,
  upstreamIssues: [], lfxUrl: null, prerequisites: [], source: { path: 'a.md', line: 1 },
})
const kinds = new Map([['Go', 'language']] as const)

const columnsOf = (bodyOf: (id: string) => Body | null, ...positions: number[]) =>
  positions.flatMap((position) => {
    const project = sampleCatalogue.projects[position]
    return project === undefined ? [] : [comparedOf(project, { catalogue: sampleCatalogue, history: mentorTerms(sampleCatalogue), bodyOf, now: Date.parse('2031-12-01') })]
  })
const rowOf = (rows: readonly CompareRow[], name: string) => rows.find((row) => row.name === name)

test('each row says what each project states, and nothing for what is not stated', () => {
  const rows = compareRows(columnsOf(body, 0, 4), kinds, ['Go'])
  expect(rowOf(rows, 'Size')?.cells).toEqual([[], ['Large']])
  expect(rowOf(rows, 'Go')?.cells).toEqual([['Listed, you have it'], ['Not listed']])
  expect(rowOf(rows, 'Your skills')?.cells).toEqual([['1 of 2 listed skills', 'to learn: Kubernetes'], ['0 of 1 listed skill', 'to learn: Rust']])
  expect(rowOf(rows, 'Status')?.cells).toEqual([['Ended Aug 2031'], ['Ended 2030']])
  expect(rowOf(rows, 'Other terms of the CNCF project')?.cells).toEqual([['LFX-2031-1'], []])
})

test('without own skills nothing is said about them', () => {
  const row = rowOf(compareRows(columnsOf(body, 0, 1), kinds, []), 'Your skills')
  expect(row !== undefined && isStated(row)).toBe(false)
})

test('while a long text is missing, the rows that need it are left out instead of being called not stated', () => {
  const rows = compareRows(columnsOf((id) => (id.includes('zebra') ? null : body(id)), 0, 1), kinds, [])
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
