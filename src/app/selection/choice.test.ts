import { expect, test } from 'vitest'
import { knownChoice, NOTHING_CHOSEN, shownTerms, toggled } from './choice.ts'
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
