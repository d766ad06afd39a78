import * as v from 'valibot'
import { expect, test } from 'vitest'
import { SearchIndexSchema } from '../schema/search-index.ts'
import { buildIndex } from './build-index.ts'
import { fieldsOf } from './fields.ts'
import { countOf, fieldsAt, openIndex } from './open-index.ts'
import { SAMPLE_PROJECTS, SAMPLE_SKILLS } from './sample-projects.ts'

const shipped = buildIndex(SAMPLE_PROJECTS, SAMPLE_SKILLS)
const index = openIndex(v.parse(SearchIndexSchema, JSON.parse(JSON.stringify(shipped))))
const idOf = (word: string) => index.idOf.get(word) ?? -1
const fields = (word: string, title: string) => fieldsOf(fieldsAt(index, idOf(word), SAMPLE_PROJECTS.findIndex((project) => project.title === title)))

test('each word knows the fields it stands in', () => {
  expect(fields('go', 'Verify image attestations on push')).toEqual(['skills', 'description'])
  expect(fields('attestations', 'Verify image attestations on push')).toEqual(['title', 'description'])
  expect(fields('okafor', 'Log download API')).toEqual(['mentors'])
  expect(fields('rust', 'Log download API')).toEqual([])
})

test('names of several words are entries of their own, and CNCF projects also one word', () => {
  expect(fields('unit testing', 'Unit tests for the kubelet eviction code')).toEqual(['title', 'skills'])
  expect(fields('argocd', 'Progressive sync of many applications')).toEqual(['cncfProject'])
})

test('a known name is there though no project has it', () => {
  expect(countOf(index, idOf('scrum'))).toBe(0)
  expect(idOf('scrum')).toBeGreaterThan(-1)
})

test('words that say nothing are not kept of long texts, nor are addresses', () => {
  const project = { ...SAMPLE_PROJECTS[0], description: 'The project is at https://example.org/secret/page' } as (typeof SAMPLE_PROJECTS)[number] // first of a non-empty list
  const { idOf } = openIndex(buildIndex([project], []))
  expect(['project', 'is', 'at', 'secret', 'example'].filter((word) => idOf.has(word))).toEqual([])
})

test('an empty catalogue gives an empty index', () => {
  expect(openIndex(buildIndex([], [])).positions).toHaveLength(0)
})
