import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from './ranking.ts'

test('best first, and the order of the catalogue among equals', () => {
  const score = fc.integer({ min: 0, max: 16_000 }).map((n) => n / 64)
  fc.assert(
    fc.property(fc.array(score), (list) => {
      const scores = Float32Array.from(list)
      const positions = list.map((_, i) => i)
      const sorted = positions.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      expect([...rank(positions, scores)]).toEqual(sorted)
    }),
  )
})

test('scores beyond the scale are the best, not an error', () => {
  expect([...rank([0, 1], Float32Array.of(1, 9_999))]).toEqual([1, 0])
})
