import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { withoutSearch, withSearch, withSearchRenamed } from './saved-searches.ts'

const two = withSearch(withSearch(EMPTY_KEPT, 'Go', '?skill=Go'), 'Rust', '?skill=Rust')

test('searches are kept in the order they were saved', () => {
  expect(two.searches).toEqual([{ id: '?skill=Go', name: 'Go', search: '?skill=Go' }, { id: '?skill=Rust', name: 'Rust', search: '?skill=Rust' }])
})

test('the same view saved again is renamed and comes last', () => {
  expect(withSearch(two, 'Go only', '?skill=Go').searches.map(({ name }) => name)).toEqual(['Rust', 'Go only'])
})

test('one is renamed, the others stay', () => {
  expect(withSearchRenamed(two, '?skill=Go', 'Golang').searches.map(({ name }) => name)).toEqual(['Golang', 'Rust'])
})

test('one is taken out, the others stay', () => {
  expect(withoutSearch(two, '?skill=Go').searches.map(({ name }) => name)).toEqual(['Rust'])
})

test('a name and a key of any length become ones that can be read again', () => {
  const [saved] = withSearch(EMPTY_KEPT, 'n'.repeat(300), `?q=${'x'.repeat(300)}`).searches
  expect([saved?.name.length, saved?.id.length, saved?.search.length]).toEqual([200, 100, 303])
  expect(withSearchRenamed(two, '?skill=Go', 'n'.repeat(300)).searches[0]?.name).toHaveLength(200)
})
