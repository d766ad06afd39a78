import { expect, test } from 'vitest'
import { knownChoice, shownTerms, toggled, type Choice } from './choice.ts'
import { sampleCatalogue as catalogue } from './sample-catalogue.ts'

const NOTHING: Choice = { skill: [], cncf: [], term: [], size: [], match: 'any' }

test('values that nobody knows fall away', () => {
  const choice = knownChoice(catalogue, { ...NOTHING, skill: ['Go', 'Sorcery', '__proto__', ''], cncf: ['constructor'], term: ['lfx-1999-1'] })
  expect(choice).toEqual({ ...NOTHING, skill: ['Go'] })
})

test('a value counts once and its case is forgiven', () => {
  expect(knownChoice(catalogue, { ...NOTHING, skill: ['go', 'GO', 'Go'], cncf: ['alpha'], size: ['large'] })).toMatchObject({
    skill: ['Go'],
    cncf: ['Alpha'],
    size: ['Large'],
  })
})

test('unknown terms leave the newest term shown', () => {
  expect(shownTerms(catalogue, knownChoice(catalogue, { ...NOTHING, term: ['nonsense'] }))).toEqual(['lfx-2031-2'])
})

test('"all" shows every term, whatever stands beside it', () => {
  expect(shownTerms(catalogue, { ...NOTHING, term: ['gsoc-2030', 'all'] })).toHaveLength(3)
})

test('toggling twice gives back what was there', () => {
  expect(toggled(toggled(['Go'], 'Rust'), 'Rust')).toEqual(['Go'])
})
