import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

test('a fingerprint is eight digits, the same for the same ids', () => {
  expect(fingerprint([])).toBe('811c9dc5')
  expect(fingerprint(['lfx-2031-2-alpha'])).toBe(fingerprint(['lfx-2031-2-alpha']))
  // One of those with zeros in front.
  expect(Array.from({ length: 500 }, (_, i) => fingerprint([`${i}`])).every((print) => /^[0-9a-f]{8}$/.test(print))).toBe(true)
})

test.each([
  ['another id', ['a', 'b'], ['a', 'c']],
  ['another order', ['a', 'b'], ['b', 'a']],
  ['one more', ['a'], ['a', 'a']],
  ['a longer one with the same end', ['long-id-of-one'], ['longer-id-of-one']],
  ['another of the last eight letters', ['x-12345678'], ['x-02345678']],
  ['letters that move from one to the next', ['ab', 'c'], ['a', 'bc']],
])('%s gives another', (_, one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other))
})
