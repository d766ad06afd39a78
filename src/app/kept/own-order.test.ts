import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOwnOrder, withMoved } from './own-order.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const order = (kept: ReturnType<typeof sampleKept>) => inOwnOrder(kept.shortlist).map(({ id }) => String(id))

test('any number of moves in any order does what they say', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(4)), { maxLength: 200 })
  fc.assert(fc.property(moves, (moves) => {
    let kept = sampleKept(...ids.map((id, index) => sampleEntry(id, { rank: index })))
    let expected = ids
    for (const [id, to] of moves) {
      kept = withMoved(kept, id, expected, to)
      expected = expected.filter((other) => other !== id).toSpliced(to, 0, id)
      expect(order(kept)).toEqual(expected)
    }
  }), { numRuns: 50 })
})

test('a thousand moves into the same gap still find room', () => {
  let kept = sampleKept(...ids.map((id, index) => sampleEntry(id, { rank: index })))
  for (let count = 0; count < 1000; count++) kept = withMoved(kept, order(kept)[2] ?? '', order(kept), 1)
  expect(new Set(kept.shortlist.map(({ rank }) => rank)).size).toBe(ids.length)
})

test.each([[[0, 0, 0, 0, 0]], [[-1e308, -1e308, 1e308, 1e308, 1e308]]])('ranks %j that leave no room are numbered anew', (ranks) => {
  const kept = sampleKept(...ids.map((id, index) => sampleEntry(id, { rank: ranks[index] ?? 0 })))
  expect(order(withMoved(kept, 'e', ids, 1))).toEqual(['a', 'e', 'b', 'c', 'd'])
})

test('moving within a term leaves the entries of other terms as they are', () => {
  const kept = sampleKept(sampleEntry('a', { rank: 1 }), sampleEntry('x', { rank: 2 }), sampleEntry('b', { rank: 3 }))
  const moved = withMoved(kept, 'b', ['a', 'b'], 0)
  expect(moved.shortlist.slice(0, 2)).toEqual(kept.shortlist.slice(0, 2))
  expect(order(moved)).toEqual(['b', 'a', 'x'])
})
