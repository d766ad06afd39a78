import { expect, test } from 'vitest'
import { isSameSet, moved, swappedIn } from './compare-set.ts'

test('a project moves one place, and at the ends stays where it is', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'z', 1)).toEqual(['a', 'b'])
})

test('who is swapped out waits first, and nobody is lost', () => {
  expect(swappedIn(['a', 'b', 'c', 'd', 'e', 'f'], 'f', 3)).toEqual(['a', 'b', 'c', 'f', 'd', 'e'])
})

test('the order makes no other set', () => {
  expect(isSameSet(['a', 'b'], ['b', 'a'])).toBe(true)
  expect(isSameSet(['a', 'b'], ['a'])).toBe(false)
  expect(isSameSet(['a', 'b'], ['a', 'c'])).toBe(false)
})
