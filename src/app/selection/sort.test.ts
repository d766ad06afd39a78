import { expect, test } from 'vitest'
import { sampleCatalogue } from './sample-catalogue.ts'
import { sorted } from './sort.ts'

const titles = (key: Parameters<typeof sorted>[1]) => sorted(sampleCatalogue.projects, key).map(({ title }) => title)

test('best match keeps the order it is given', () => {
  expect(titles('match')).toEqual(sampleCatalogue.projects.map(({ title }) => title))
})

test('by title is alphabetical', () => {
  expect(titles('title')).toEqual(['Better tests', 'Older work', 'Oxidise it', 'Summer work', 'Zebra crossing'])
})

test('by CNCF project keeps the given order within one', () => {
  expect(titles('cncf')).toEqual(['Zebra crossing', 'Older work', 'Better tests', 'Oxidise it', 'Summer work'])
})
