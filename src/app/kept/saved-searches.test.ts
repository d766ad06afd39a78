import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { canBeSaved, searchId, withoutSearch, withSearch, withSearchRenamed } from './saved-searches.ts'

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
  expect([saved?.name.length, saved?.search.length]).toEqual([200, 303])
  expect(saved?.id.length).toBeLessThanOrEqual(100)
  expect(withSearchRenamed(two, '?skill=Go', 'n'.repeat(300)).searches[0]?.name).toHaveLength(200)
})

test('long searches that begin alike are kept apart; the same one again is still the same', () => {
  const long = (skill: string) => `?q=${'word+'.repeat(30)}&skill=${skill}`
  const [one, other] = [long('Go'), long('Rust')]
  const kept = withSearch(withSearch(withSearch(EMPTY_KEPT, 'Go', one), 'Rust', other), 'Golang', one)
  expect(kept.searches.map(({ name, search }) => [name, search])).toEqual([['Rust', other], ['Golang', one]])
  expect(searchId(one)).not.toBe(searchId(other))
})

test('a search that was kept under an older kind of id is replaced, not doubled', () => {
  const search = `?q=${'word+'.repeat(30)}`
  const older = { ...EMPTY_KEPT, searches: [{ id: search.slice(0, 100), name: 'Older', search }] }
  expect(withSearch(older, 'Newer', search).searches).toHaveLength(1)
})

test('what could not be read again is not to be saved', () => {
  expect([canBeSaved(''), canBeSaved('?q=go'), canBeSaved(`?q=${'x'.repeat(20_000)}`)]).toEqual([false, true, false])
})
