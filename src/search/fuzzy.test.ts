import Fuse from 'fuse.js/basic'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resembling } from './fuzzy.ts'

test('the nearest word comes first, and what is far does not come', () => {
  const words = ['kustomize', 'kubernetes', 'kuberneets', 'python']
  expect(resembling('kubernetes', words).map(({ index }) => words[index])).toEqual(['kubernetes', 'kuberneets'])
})

test('word by word gives what Fuse gives over the list, in its order', () => {
  const word = fc.string({ unit: fc.constantFrom(...'kubernets'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 20 }), (typed, words) => {
      const list = new Fuse(words, { threshold: 0.34, location: 0, distance: 20, includeScore: true, ignoreFieldNorm: true }).search(typed)
      expect(resembling(typed, words)).toEqual(list.map(({ refIndex, score }) => ({ index: refIndex, score })))
    }),
  )
})
