import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { sampleCatalogue as catalogue } from '../selection/sample-catalogue.ts'
import { isNew } from './is-new.ts'
import { withVisit } from './visit.ts'

const yesterday = { ...catalogue, projects: catalogue.projects.slice(1) }
const newOnes = (kept: typeof EMPTY_KEPT) => catalogue.projects.filter((project) => isNew(kept.visit?.before ?? null, project)).map(({ title }) => title)

test('on a first visit nothing is new', () => {
  expect(newOnes(withVisit(EMPTY_KEPT, catalogue, '2031-03-01'))).toEqual([])
})

test('what came since the last visit is new, for the whole day', () => {
  const first = withVisit(EMPTY_KEPT, yesterday, '2031-03-01')
  const second = withVisit(first, catalogue, '2031-03-02')
  expect(newOnes(second)).toEqual(['Zebra crossing'])
  expect(newOnes(withVisit(second, catalogue, '2031-03-02'))).toEqual(['Zebra crossing'])
})

test('on the next visit it is no longer new', () => {
  const second = withVisit(withVisit(EMPTY_KEPT, yesterday, '2031-03-01'), catalogue, '2031-03-02')
  expect(newOnes(withVisit(second, catalogue, '2031-03-03'))).toEqual([])
})

test('every project of a term that was not there is new', () => {
  const before = { ...catalogue, terms: catalogue.terms.slice(1), projects: catalogue.projects.slice(3) }
  const kept = withVisit(withVisit(EMPTY_KEPT, before, '2031-03-01'), catalogue, '2031-03-02')
  expect(newOnes(kept)).toEqual(['Zebra crossing', 'Better tests', 'Oxidise it'])
})

test('a second look on the same day that finds nothing else changes nothing', () => {
  const kept = withVisit(EMPTY_KEPT, catalogue, '2031-03-01')
  expect(withVisit(kept, catalogue, '2031-03-01')).toBe(kept)
})

test('a second look on the same day that finds more remembers it, and what was new before', () => {
  const first = withVisit(withVisit(EMPTY_KEPT, yesterday, '2031-03-01'), yesterday, '2031-03-02')
  const later = withVisit(first, catalogue, '2031-03-02')
  expect(newOnes(later)).toEqual(['Zebra crossing'])
  expect(newOnes(withVisit(later, catalogue, '2031-03-03'))).toEqual([])
})

test('a term that is announced and has no project yet is not one that was seen', () => {
  const announced = { ...catalogue, terms: catalogue.terms.map((term, index) => (index === 0 ? { ...term, projectCount: 0 } : term)), projects: catalogue.projects.slice(3) }
  expect(newOnes(withVisit(withVisit(EMPTY_KEPT, announced, '2031-03-01'), catalogue, '2031-03-02'))).toEqual(['Zebra crossing', 'Better tests', 'Oxidise it'])
})

test('of older terms the name is remembered, and no project', () => {
  expect(withVisit(EMPTY_KEPT, catalogue, '2031-03-01').visit?.seen).toEqual({ terms: ['lfx-2031-2', 'lfx-2031-1', 'gsoc-2030'], newest: catalogue.projects.slice(0, 3).map(({ id }) => id) })
})
