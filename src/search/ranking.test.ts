import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from './ranking.ts'

test('best first, and the order of the catalogue among equals', () => {
  const score = fc.integer({ min: 0, max: 4_000 }).map((n) => n / 16)
  fc.assert(
    fc.property(fc.array(score, { maxLength: 300 }), (list) => {
      const scores = Float32Array.from(list)
      const positions = list.map((_, i) => i)
      const sorted = positions.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      expect([...rank({ count: list.length, scores })]).toEqual(sorted)
    }),
  )
})

test('scores beyond the scale are the best, not an error', () => {
  expect([...rank({ count: 2, scores: Float32Array.of(1, 9_999) })]).toEqual([1, 0])
})
