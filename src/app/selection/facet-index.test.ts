import { expect, test } from 'vitest'
import { facetIndex, prepareFacets } from './facet-index.ts'
import { FACETS } from './facets.ts'
import { sampleCatalogue as catalogue } from './sample-catalogue.ts'

test('the values of every facet by name, of terms in the order of the catalogue', () => {
  expect(Object.fromEntries(facetIndex(catalogue).facets.map(({ facet, values }) => [facet.id, values]))).toMatchObject({
    language: ['Go', 'Rust'],
    cncf: ['Alpha', 'Beta', 'Gamma'],
    term: ['lfx-2031-2', 'lfx-2031-1', 'gsoc-2030'],
  })
})

test('names are in the order people count and spell: Term 2 before Term 10, É with E', () => {
  const names = ['Log 10', 'Érable', 'log 2', 'Zed', 'Eve']
  const { facets } = facetIndex({ ...catalogue, projects: catalogue.projects.map((project, index) => ({ ...project, cncfProject: names[index] ?? '' })) })
  expect(facets.find(({ facet }) => facet.id === 'cncf')?.values).toEqual(['Érable', 'Eve', 'log 2', 'Log 10', 'Zed'])
})

test('made ready in slices it is the same, and there before it is asked for', () => {
  const copy = { ...catalogue }
  const slices = [...prepareFacets(copy)]
  expect(slices).toHaveLength(FACETS.length)
  const ready = facetIndex(copy)
  expect(facetIndex(copy)).toBe(ready)
  expect(ready).toEqual(facetIndex(catalogue))
})
