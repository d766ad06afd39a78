import { expect, test } from 'vitest'
import { ALL_TERMS, filtersOf, knownChoice, labelOfValue, NOTHING_CHOSEN, shownTerms, toggled, withoutFilters } from './choice.ts'
import { sampleCatalogue as catalogue } from './sample-catalogue.ts'

test('values that nobody knows fall away', () => {
  const choice = knownChoice(catalogue, { ...NOTHING_CHOSEN, skill: ['Go', 'Sorcery', '__proto__', ''], cncf: ['constructor'], term: ['lfx-1999-1'] })
  expect(choice).toEqual({ ...NOTHING_CHOSEN, skill: ['Go'] })
})

test('a value counts once and its case is forgiven', () => {
  expect(knownChoice(catalogue, { ...NOTHING_CHOSEN, skill: ['go', 'GO', 'Go'], cncf: ['alpha'], size: ['large'] })).toMatchObject({
    skill: ['Go'],
    cncf: ['Alpha'],
    size: ['Large'],
  })
})

test('unknown terms leave the newest term shown', () => {
  expect(shownTerms(catalogue, knownChoice(catalogue, { ...NOTHING_CHOSEN, term: ['nonsense'] }))).toEqual(['lfx-2031-2'])
})

test('"all" shows every term, whatever stands beside it', () => {
  expect(shownTerms(catalogue, { ...NOTHING_CHOSEN, term: ['gsoc-2030', 'all'] })).toHaveLength(3)
})

test('toggling twice gives back what was there', () => {
  expect(toggled(toggled(['Go'], 'Rust'), 'Rust')).toEqual(['Go'])
})

test('what is known beyond the projects at hand stays: every skill, every term, and all terms', () => {
  const none = { ...catalogue, projects: [] }
  const asked = { ...NOTHING_CHOSEN, skill: ['testing'], term: ['ALL', 'gsoc-2030'], cncf: ['Alpha'] }
  expect(knownChoice(none, asked)).toEqual({ ...NOTHING_CHOSEN, skill: ['Testing'], term: ['all', 'gsoc-2030'] })
})

test('a value of one filter is none of another, and "match all" is kept', () => {
  expect(knownChoice(catalogue, { ...NOTHING_CHOSEN, cncf: ['Go'], size: ['Alpha'], match: 'all' })).toEqual({ ...NOTHING_CHOSEN, match: 'all' })
})

test('chosen terms are shown; without one the newest that has projects', () => {
  expect(shownTerms(catalogue, { ...NOTHING_CHOSEN, term: ['gsoc-2030', 'lfx-2031-1'] })).toEqual(['gsoc-2030', 'lfx-2031-1'])
  const announced = { ...catalogue, terms: catalogue.terms.map((term, index) => (index === 0 ? { ...term, projectCount: 0 } : term)) }
  expect(shownTerms(announced, NOTHING_CHOSEN)).toEqual(['lfx-2031-1'])
})

test('"all terms" and single terms exclude each other', () => {
  expect(toggled(['gsoc-2030'], ALL_TERMS)).toEqual([ALL_TERMS])
  expect(toggled([ALL_TERMS], 'gsoc-2030')).toEqual(['gsoc-2030'])
  expect(toggled([ALL_TERMS], ALL_TERMS)).toEqual([])
  expect(toggled(['Go'], 'Rust')).toEqual(['Go', 'Rust'])
})

test('the filters that are on are those of every kind, and every term is none', () => {
  expect(filtersOf(NOTHING_CHOSEN)).toEqual([])
  expect(filtersOf({ ...NOTHING_CHOSEN, skill: ['Go', 'Rust'], size: ['Large'], term: [ALL_TERMS], match: 'all' })).toEqual([
    { key: 'skill', value: 'Go' },
    { key: 'skill', value: 'Rust' },
    { key: 'size', value: 'Large' },
  ])
})

test('without filters one term is the newest again, and all stay all', () => {
  expect(withoutFilters({ ...NOTHING_CHOSEN, skill: ['Go'], term: ['lfx-2031-1'], match: 'all' })).toEqual({ ...NOTHING_CHOSEN })
  expect(withoutFilters({ ...NOTHING_CHOSEN, skill: ['Go'], term: [ALL_TERMS] })).toEqual({ ...NOTHING_CHOSEN, term: [ALL_TERMS] })
})

test.each([
  ['term', 'gsoc-2030', 'GSOC-2030'],
  ['term', 'all', 'All terms'],
  ['term', 'lfx-1999-1', 'lfx-1999-1'],
  ['size', 'large', 'Large'],
  ['difficulty', 'medium', 'Medium'],
  ['maturity', 'graduated', 'Graduated'],
  ['skill', 'eBPF', 'eBPF'],
  ['skill', 'all', 'all'],
] as const)('of %s, "%s" is read as "%s"', (key, value, label) => {
  expect(labelOfValue(catalogue, key, value)).toBe(label)
})
