import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachFacetKey } from '../selection/choice.ts'
import { SORT_KEYS } from '../selection/sort.ts'
import { compareAddress, discoverAddress } from './addresses.ts'
import { parseParams } from './param.ts'
import { DIFFERENCES_PARAMS, parseView as parse, viewSearch, withValue, type View } from './view.ts'

const DEFAULT: View = { q: '', exact: false, ...eachFacetKey((): string[] => []), have: [], new: false, match: 'any', sort: 'match' }
const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 })
const views: fc.Arbitrary<View> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  ...eachFacetKey(() => texts),
  have: texts,
  exact: fc.boolean(),
  new: fc.boolean(),
  match: fc.constantFrom('any', 'all'),
  sort: fc.constantFrom(...SORT_KEYS),
})

test('any view survives the way into the address and back', () => {
  fc.assert(fc.property(views, (view) => {
    expect(parse(viewSearch(view))).toEqual(view)
  }))
}, 60_000)

test('no query string at all makes parsing throw, and what is unknown is the default', () => {
  const texts = fc.string({ unit: 'binary' })
  const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT)), texts)).map((all) => all.map((pair) => pair.join('=')).join('&'))
  fc.assert(fc.property(fc.oneof(texts, pairs), (search) => {
    const view = parse(`?${search}`)
    expect(Object.keys(view).toSorted()).toEqual(Object.keys(DEFAULT).toSorted())
    expect([view.match, SORT_KEYS.includes(view.sort), typeof view.exact, typeof view.new]).toEqual([expect.stringMatching(/^(?:any|all)$/), true, 'boolean', 'boolean'])
    expect(parse(viewSearch(view))).toEqual(view)
  }))
}, 60_000)

test('defaults are not written', () => {
  expect(viewSearch(DEFAULT)).toBe('')
  expect(discoverAddress()).toBe('/')
})

test('several values repeat their key, and C++ stays C++', () => {
  expect(discoverAddress({ skill: ['Go', 'C++', 'CI/CD'] })).toBe('/?skill=Go&skill=C%2B%2B&skill=CI/CD')
})

test('unknown keys and values are ignored', () => {
  expect(parse('?match=some&sort=price&page=3&q=go')).toEqual({ ...DEFAULT, q: 'go' })
})

test('a comparison names its projects', () => {
  expect(compareAddress(['a', 'b'])).toBe('/compare?id=a&id=b')
})

test('one more value of a filter joins the view, once, and reads as if it had been chosen', () => {
  expect(withValue('', 'skill', 'C++')).toBe('?skill=C%2B%2B')
  expect(withValue('?q=go&cncf=Kyverno', 'skill', 'CI/CD')).toBe('?q=go&cncf=Kyverno&skill=CI/CD')
  expect(withValue('?skill=CI/CD', 'skill', 'CI/CD')).toBe('?skill=CI/CD')
  expect(withValue('?term=all&q=go', 'term', 'lfx-2031-1')).toBe('?q=go&term=lfx-2031-1')
  expect(withValue('?term=all', 'skill', 'Go')).toBe('?term=all&skill=Go')
  expect(parse(withValue('?q=go&sort=title', 'skill', 'R&D = fun')).skill).toEqual(['R&D = fun'])
})

test('an empty value is none', () => {
  expect(parse('?skill=&skill=Go&cncf=')).toEqual({ ...DEFAULT, skill: ['Go'] })
})

test('"only differences" is on when the address says so, and not otherwise', () => {
  expect(['?differences=true', '?differences=1', ''].map((search) => parseParams(DIFFERENCES_PARAMS, search))).toEqual([{ differences: true }, { differences: false }, { differences: false }])
})
