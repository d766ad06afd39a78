import { expect, test } from 'vitest'
import { SHORTLIST_LIMIT } from '../../schema/kept.ts'
import { readCompared, readEntries, readSearches, readSkills } from './read-entries.ts'
import { sampleEntry } from './sample-kept.ts'

const LISTS = { readEntries, readCompared, readSkills, readSearches }

test.each(Object.entries(LISTS))('%s: a list that is none is one loss, a list that is missing is none', (_, read) => {
  expect(read({ 0: 'a' })).toEqual({ items: [], lost: 1, of: 1 })
  expect(read(undefined)).toEqual({ items: [], lost: 0, of: 0 })
})

test('of an entry that keeps nothing but its id the rest is empty, and counts as a loss', () => {
  expect(readEntries([{ id: 'a' }])).toEqual({ items: [sampleEntry('a', { lfxId: null, title: '', cncfProject: '', savedAt: '1970-01-01T00:00:00.000Z', note: '', stage: 'interested', rank: 0 })], lost: 1, of: 1 })
})

test('a list beyond what is read counts what lies beyond', () => {
  const { items, lost, of } = readEntries(Array.from({ length: SHORTLIST_LIMIT + 3 }, (_, index) => sampleEntry(`id-${index}`)))
  expect([items.length, lost, of]).toEqual([SHORTLIST_LIMIT, 3, SHORTLIST_LIMIT + 3])
})

test('in a comparison the first of two with one id counts, and a second with another title is a loss', () => {
  const [first, same, other] = [{ id: 'a', title: 'One' }, { id: 'a', title: 'One' }, { id: 'a', title: 'Two' }]
  expect(readCompared([first, same, { id: 'b', title: 'B' }])).toEqual({ items: [first, { id: 'b', title: 'B' }], lost: 0, of: 3 })
  expect(readCompared([first, other])).toEqual({ items: [first], lost: 1, of: 2 })
})

test('of two saved searches with one id the first counts, and another name is a loss', () => {
  const [first, other] = [{ id: '1', name: 'Go', search: '?skill=Go' }, { id: '1', name: 'Rust', search: '?skill=Rust' }]
  expect(readSearches([first, other, { ...first, id: '2' }])).toEqual({ items: [first, { ...first, id: '2' }], lost: 1, of: 3 })
})
