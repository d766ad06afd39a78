import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from './ranking.ts'

const rankAll = (scores: readonly number[]) =>
  rank({ count: scores.length, positions: Uint32Array.from(scores, (_, i) => i * 10), scores: Float32Array.from(scores) })

test('best first, and the order of the catalogue among equals', () => {
  const score = fc.integer({ min: 0, max: 4_000 }).map((n) => n / 16)
  fc.assert(
    fc.property(fc.array(score, { maxLength: 300 }), (scores) => {
      const sorted = scores.map((score, i) => ({ score, position: i * 10 })).toSorted((a, b) => b.score - a.score || a.position - b.position)
      const ranked = rankAll(scores)
      expect([...ranked.positions]).toEqual(sorted.map(({ position }) => position))
      expect([...ranked.scores]).toEqual(sorted.map(({ score }) => score))
    }),
  )
})

test('scores beyond the scale are the best, not an error', () => {
  expect([...rankAll([1, 9_999]).positions]).toEqual([10, 0])
})
