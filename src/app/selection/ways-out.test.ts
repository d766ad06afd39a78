import { expect, test } from 'vitest'
import { ALL_TERMS, NOTHING_CHOSEN, withoutFilters, type Choice } from './choice.ts'
import { sampleCatalogue as catalogue } from './sample-catalogue.ts'
import { selectProjects } from './select-projects.ts'
import { waysOut } from './ways-out.ts'

const asked = { query: '', choice: NOTHING_CHOSEN, search: () => catalogue.projects, related: () => [], isNew: null }
/** Finds what the table says, everything for no query and nothing for others. */
const searching = (table: Readonly<Record<string, typeof catalogue.projects>>) => (query: string) => (query === '' ? catalogue.projects : table[query] ?? [])
const namesOf = (ways: ReturnType<typeof waysOut>) => ways.map(({ name, count }) => `${name}: ${count}`)

test('each filter that stands in the way is offered to be left out, with what that brings', () => {
  const choice = { ...NOTHING_CHOSEN, skill: ['Rust'], cncf: ['Alpha'] }
  expect(selectProjects(catalogue, catalogue.projects, choice).projects).toEqual([])
  expect(namesOf(waysOut(catalogue, { ...asked, choice }))).toEqual(['Without Rust: 1', 'Without Alpha: 1', 'Without any filter: 3'])
})

test('where every skill is asked for, any of them is offered', () => {
  const choice = { ...NOTHING_CHOSEN, skill: ['Go', 'Rust'], match: 'all' } as const
  expect(namesOf(waysOut(catalogue, { ...asked, choice }))).toContain('With any of the skills: 3')
  const ways = (change: Partial<Choice>) => namesOf(waysOut(catalogue, { ...asked, choice: { ...choice, ...change } })).join()
  expect(ways({ skill: ['Go'], cncf: ['Gamma'] })).not.toContain('any of the skills')
  expect(ways({ match: 'any', cncf: ['Gamma'] })).not.toContain('any of the skills')
})

test('of two values of one filter each can be left out and both, under the name of the filter', () => {
  const two = { ...NOTHING_CHOSEN, skill: ['Testing', 'Rust'], cncf: ['Alpha', 'Gamma'] }
  expect(waysOut(catalogue, { ...asked, choice: two })).toEqual([
    { name: 'Without any skill', count: 1, change: { skill: [] } },
    { name: 'Without any CNCF project', count: 2, change: { cncf: [] } },
    { name: 'In all terms', count: 1, change: { term: [ALL_TERMS] } },
    { name: 'Without any filter', count: 3, change: { ...withoutFilters(two), new: false } },
  ])
  expect(namesOf(waysOut(catalogue, { ...asked, choice: { ...two, skill: ['Testing', 'Go'], cncf: ['Beta'], match: 'all', size: ['Large'] } }))).toEqual(['Without Large: 1', 'Without any filter: 3'])
})

test('what is shown already is not offered', () => {
  const choice = { ...NOTHING_CHOSEN, term: [ALL_TERMS], cncf: ['Nobody'] }
  expect(namesOf(waysOut(catalogue, { ...asked, choice }))).toEqual(['Without Nobody: 5'])
})

test('of a long query its beginning is named', () => {
  const query = 'w'.repeat(50)
  expect(namesOf(waysOut(catalogue, { ...asked, query, search: searching({ [query]: catalogue.projects.slice(0, 1) }), choice: { ...NOTHING_CHOSEN, cncf: ['Beta'] } }))).toContain(`Without “${'w'.repeat(40)}”: 2`)
})

test('a query can be left out where filters are on, and is not the thing to leave out where it is all there is', () => {
  const choice = { ...NOTHING_CHOSEN, cncf: ['Beta'] }
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'zebra', search: searching({ zebra: catalogue.projects.slice(0, 1) }), choice }))).toEqual(['Without Beta: 1', 'Without “zebra”: 2'])
  expect(waysOut(catalogue, { ...asked, query: 'nonsense', search: searching({}) })).toEqual([])
})

test('of a query that finds nothing as a whole the words that find something are offered, the rarest first', () => {
  const [first, second, third] = catalogue.projects.map((project) => [project])
  const search = searching({ observability: first ?? [], go: [...(first ?? []), ...(second ?? [])], and: catalogue.projects, rust: third ?? [] })
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'a little Go and observability', search }))).toEqual(['Only “observability”: 1', 'Only “go”: 2'])
  expect(waysOut(catalogue, { ...asked, query: 'observability', search: searching({}) })).toEqual([])
  // One word is the whole query, however it is written; signs are no words.
  const never = (query: string) => (/^[a-z]+$/.test(query) ? first ?? [] : [])
  expect(waysOut(catalogue, { ...asked, query: ' GO  –  go ', search: never })).toEqual([])
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'go !!  rust', search: (query) => (query === '!!' ? second ?? [] : never(query)) }))).toEqual(['Only “go”: 1', 'Only “rust”: 1'])
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'go rust', search: (query) => (query === 'go rust' ? first ?? [] : search(query)) }))).toEqual(['In all terms: 1'])
})

test('where the word for a topic finds nothing, three things that stand for it and find something are offered, as they will be shown', () => {
  const [first, second, third] = catalogue.projects.map((project) => [project])
  const search = searching({ Alpha: first ?? [], Beta: second ?? [], Gamma: third ?? [], Delta: first ?? [], gears: first ?? [] })
  const related = () => ['Nobody', 'Alpha', 'Beta', 'Gamma', 'Delta']
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'wheels', search, related }))).toEqual(['Instead “Alpha”: 1', 'Instead “Beta”: 1', 'Instead “Gamma”: 1'])
  expect(waysOut(catalogue, { ...asked, query: 'wheels', search, related })[0]?.change).toEqual({ q: 'Alpha' })
  const only = { ...NOTHING_CHOSEN, cncf: [first?.[0]?.cncfProject ?? ''] }
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'wheels', search, related, choice: only }))).toContain('Instead “Delta”: 1')
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'gears', search, related })).filter((name) => name.startsWith('Instead'))).toEqual([])
})

test('of a pasted page the beginning is tried', () => {
  const searched = new Set<string>()
  waysOut(catalogue, { ...asked, query: Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' '), search: (query) => (searched.add(query), []) })
  expect(searched.size).toBe(17)
})

test('older terms are offered where they have what the newest has not', () => {
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'summer', search: searching({ summer: catalogue.projects.slice(4) }) }))).toEqual(['In all terms: 1'])
})

test('what is new is counted as it will be shown', () => {
  const isNew = () => false
  expect(namesOf(waysOut(catalogue, { ...asked, isNew }))).toEqual(['Not only what is new: 3'])
  expect(namesOf(waysOut(catalogue, { ...asked, isNew, choice: { ...NOTHING_CHOSEN, skill: ['Go'] } }))).toEqual(['Not only what is new: 2', 'Without any filter: 3'])
})

test('where no single change helps, a larger one is offered', () => {
  const choice = { ...NOTHING_CHOSEN, skill: ['Go'], cncf: ['Alpha'] }
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'summer', search: searching({ summer: catalogue.projects.slice(4) }), choice }))).toContain('Without “summer”: 1')
  const lost = { ...NOTHING_CHOSEN, skill: ['Testing'] }
  const isNew = (project: { readonly term: string }) => project.term === 'gsoc-2030'
  expect(namesOf(waysOut(catalogue, { ...asked, query: 'summer', search: searching({ summer: catalogue.projects.slice(4) }), choice: lost, isNew }))).toEqual(['Without any filter, in all terms: 1'])
})

test('every way leads to as many results as it says', () => {
  const choice = { ...NOTHING_CHOSEN, skill: ['Rust', 'Go'], cncf: ['Alpha'], match: 'all' } as const
  for (const { change, count } of waysOut(catalogue, { ...asked, choice })) {
    const { new: _, q, ...facets } = change
    expect(q).toBeUndefined()
    expect(selectProjects(catalogue, catalogue.projects, { ...choice, ...facets }).projects).toHaveLength(count)
  }
})
