import { expect, test } from 'vitest'
import { sampleCatalogue } from './sample-catalogue.ts'
import { sorted, type SortContext, type SortKey } from './sort.ts'

const CONTEXT: SortContext = { mySkills: [], terms: sampleCatalogue.terms.map(({ id }) => id), seed: 1 }
const titles = (key: SortKey, context: Partial<SortContext> = {}) =>
  sorted(sampleCatalogue.projects, key, { ...CONTEXT, ...context }).map(({ title }) => title)

test('best match keeps the order it is given', () => {
  expect(titles('match')).toEqual(sampleCatalogue.projects.map(({ title }) => title))
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
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => titles('shuffle', { seed }).join()))
  expect(orders.size).toBeGreaterThan(1)
})
