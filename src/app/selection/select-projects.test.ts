import { expect, test } from 'vitest'
import { ALL_TERMS, NOTHING_CHOSEN, type Choice } from './choice.ts'
import { sampleCatalogue as catalogue } from './sample-catalogue.ts'
import { selectProjects } from './select-projects.ts'

const select = (change: Partial<Choice>) => selectProjects(catalogue, catalogue.projects, { ...NOTHING_CHOSEN, ...change })
const titles = (change: Partial<Choice>) => select(change).projects.map(({ title }) => title)
const countsOf = (change: Partial<Choice>, id: string) =>
  Object.fromEntries(select(change).facets.find((facet) => facet.id === id)?.options.map(({ value, count }) => [value, count]) ?? [])

test('without a term the newest is shown', () => {
  expect(titles({})).toEqual(['Zebra crossing', 'Better tests', 'Oxidise it'])
})

test('all terms show every project, newest first', () => {
  expect(titles({ term: [ALL_TERMS] })).toHaveLength(5)
})

test('two skills mean either of them', () => {
  expect(titles({ skill: ['Rust', 'Testing'] })).toEqual(['Better tests', 'Oxidise it'])
})

test('two skills with "match all" mean both', () => {
  expect(titles({ skill: ['Go', 'Kubernetes'], match: 'all' })).toEqual(['Zebra crossing'])
})

test('different facets narrow each other', () => {
  expect(titles({ skill: ['Go'], cncf: ['Beta'] })).toEqual(['Better tests'])
})

test("a facet's own choice does not hide its siblings from the counts", () => {
  expect(countsOf({ cncf: ['Alpha'] }, 'cncf')).toEqual({ Alpha: 1, Beta: 2, Gamma: 0 })
})

test('a choice in one facet narrows the counts of the others', () => {
  expect(countsOf({ cncf: ['Alpha'] }, 'language')).toEqual({ Go: 1, Rust: 0 })
})

test('with "match all" the count of a skill says how many would be left', () => {
  expect(countsOf({ skill: ['Go'], match: 'all' }, 'platform')).toEqual({ Kubernetes: 1 })
})

test('the chosen come first, then the most frequent', () => {
  const languages = select({ skill: ['Rust'] }).facets.find(({ id }) => id === 'language')
  expect(languages?.options.map(({ value }) => value)).toEqual(['Rust', 'Go'])
})

test('a term counts what it would show, whichever term is shown now', () => {
  expect(countsOf({}, 'term')).toEqual({ all: 5, 'lfx-2031-2': 3, 'lfx-2031-1': 1, 'gsoc-2030': 1 })
})

test('the order of what was found is kept', () => {
  const reversed = catalogue.projects.toReversed()
  expect(selectProjects(catalogue, reversed, NOTHING_CHOSEN).projects.map(({ title }) => title)).toEqual(['Oxidise it', 'Better tests', 'Zebra crossing'])
})

const facetNames = (change: Partial<Choice>, of = catalogue) => selectProjects(of, of.projects, { ...NOTHING_CHOSEN, ...change }).facets.map(({ id }) => id)

test('maturity, size and difficulty are no filter where every project has the same one value, unless it is chosen', () => {
  expect(facetNames({})).toEqual(['language', 'platform', 'practice', 'cncf', 'term', 'program', 'size'])
  const withSizes = (...sizes: (string | null)[]) => ({ ...catalogue, projects: catalogue.projects.map((project, index) => ({ ...project, size: sizes[index % sizes.length] ?? null })) })
  expect(facetNames({}, withSizes('Large'))).not.toContain('size')
  expect(facetNames({}, withSizes(null))).not.toContain('size')
  expect(facetNames({}, withSizes('Large', 'Small'))).toContain('size')
  expect(facetNames({ size: ['Large'] }, withSizes('Large'))).toContain('size')
  // Of what program and term they are is said even so.
  const oneProgram = { ...catalogue, projects: catalogue.projects.slice(0, 3) }
  expect(facetNames({}, oneProgram)).toEqual(['language', 'platform', 'practice', 'cncf', 'term', 'program'])
})

test('a chosen term comes before the others, which keep their order, and after "all"', () => {
  const terms = (term: string[]) => select({ term }).facets.find(({ id }) => id === 'term')?.options.map(({ value }) => value)
  expect(terms([])).toEqual(['all', 'lfx-2031-2', 'lfx-2031-1', 'gsoc-2030'])
  expect(terms(['gsoc-2030'])).toEqual(['all', 'gsoc-2030', 'lfx-2031-2', 'lfx-2031-1'])
})

test('programs are told by their terms', () => {
  expect(countsOf({ term: [ALL_TERMS] }, 'program')).toEqual({ GSoC: 1, LFX: 4 })
})

test('"all terms" is offered beside terms, where there is more than one', () => {
  const one = { ...catalogue, projects: catalogue.projects.slice(0, 3) }
  expect(selectProjects(one, one.projects, NOTHING_CHOSEN).facets.find(({ id }) => id === 'term')?.options).toEqual([{ value: 'lfx-2031-2', count: 3, chosen: false }])
  expect(Object.keys(countsOf({}, 'cncf'))).not.toContain(ALL_TERMS)
  expect(select({ term: [ALL_TERMS] }).facets.find(({ id }) => id === 'term')?.options[0]).toEqual({ value: ALL_TERMS, count: 5, chosen: true })
})

test('"match all" is about skills: two values of another filter still mean either', () => {
  expect(titles({ cncf: ['Alpha', 'Beta'], match: 'all' })).toHaveLength(3)
  expect(countsOf({ cncf: ['Alpha'], match: 'all' }, 'cncf')).toEqual({ Alpha: 1, Beta: 2, Gamma: 0 })
})

test('with "any" the counts of other skills say how many more there would be', () => {
  expect(countsOf({ skill: ['Testing'] }, 'language')).toEqual({ Go: 2, Rust: 1 })
})

test('values are listed by name where they are as frequent, numbers by their size', () => {
  const named = { ...catalogue, projects: catalogue.projects.slice(0, 3).map((project, index) => ({ ...project, cncfProject: ['Part 10', 'part 9', 'Äther'][index] ?? '' })) }
  expect(selectProjects(named, named.projects, NOTHING_CHOSEN).facets.find(({ id }) => id === 'cncf')?.options.map(({ value }) => value)).toEqual(['Äther', 'part 9', 'Part 10'])
})
