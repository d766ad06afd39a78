import { expect, test } from 'vitest'
import { sorted } from './orders.ts'
import { sampleCatalogue } from './sample-catalogue.ts'
import type { SortKey } from './sort.ts'

type Context = Parameters<typeof sorted>[2]
const CONTEXT: Context = { mySkills: [], terms: sampleCatalogue.terms, now: null, isNear: () => true, seed: () => 1 }
const titles = (key: SortKey, context: Partial<Context> = {}) =>
  sorted(sampleCatalogue.projects, key, { ...CONTEXT, ...context }).map(({ title }) => title)

test('best match keeps the order it is given', () => {
  expect(titles('match')).toEqual(sampleCatalogue.projects.map(({ title }) => title))
})

const apply = { start: '2031-03-01', end: '2031-03-20', opensAt: null, closesAt: null }
/** The newest term is over, the one before is not open yet, the oldest is. */
const TERMS = sampleCatalogue.terms.map((term, index) => ({
  ...term,
  dates: [
    { apply: null, begins: null, ends: '2031-02-28' },
    { apply, begins: '2031-04-01', ends: '2031-06-01' },
    { apply: { ...apply, start: '2031-02-01' }, begins: '2031-04-01', ends: '2031-06-01' },
  ][index] ?? term.dates,
}))
const OPEN = { terms: TERMS, now: new Date('2031-03-01T00:00').getTime() - 1 }

test('best match puts what one can apply to first, then what one soon can, each in the order given', () => {
  expect(titles('match', OPEN)).toEqual(['Summer work', 'Older work', 'Zebra crossing', 'Better tests', 'Oxidise it'])
  expect(titles('match', { ...OPEN, now: new Date('2031-03-01T00:00').getTime() })).toEqual(['Older work', 'Summer work', 'Zebra crossing', 'Better tests', 'Oxidise it'])
})

test('a project that only mentions what is searched for is not put before those that are about it', () => {
  expect(titles('match', { ...OPEN, isNear: ({ title }) => title !== 'Summer work' })).toEqual(['Older work', 'Zebra crossing', 'Better tests', 'Oxidise it', 'Summer work'])
})

test('an order that was chosen stays as it is', () => {
  expect(titles('title', OPEN)).toEqual(titles('title'))
})

test('by title is alphabetical', () => {
  expect(titles('title')).toEqual(['Better tests', 'Older work', 'Oxidise it', 'Summer work', 'Zebra crossing'])
})

test('by CNCF project keeps the given order within one', () => {
  expect(titles('cncf')).toEqual(['Zebra crossing', 'Older work', 'Better tests', 'Oxidise it', 'Summer work'])
})

test('by skills you have puts the most of them first', () => {
  expect(titles('skills', { mySkills: ['Rust', 'Kubernetes'] })).toEqual(['Oxidise it', 'Zebra crossing', 'Summer work', 'Better tests', 'Older work'])
})

test('by newest term follows the terms, not the order given', () => {
  expect(sorted(sampleCatalogue.projects.toReversed(), 'newest', CONTEXT).map(({ term }) => term)).toEqual(['lfx-2031-2', 'lfx-2031-2', 'lfx-2031-2', 'lfx-2031-1', 'gsoc-2030'])
})

test('the shuffle is the same for one visit and another for the next', () => {
  expect(titles('shuffle')).toEqual(titles('shuffle'))
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => titles('shuffle', { seed: () => seed }).join()))
  expect(orders.size).toBeGreaterThan(1)
})
