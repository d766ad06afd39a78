import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedKeys } from './repeated-keys.ts'

test.each([
  ['{"a":1,"a":2}', 1],
  ['{"a":1, "\\u0061" : 2, "a":[]}', 2],
  ['{"a":{"b":1},"b":[{"b":1},{"b":"\\"b\\":{"}]}', 0],
  ['{"a":{"b":1,"b":1},"c":{"d":[{"e":"x:","e":1}]}}', 2],
  ['{"__proto__":1,"__proto__":2}', 1],
  ['["a","a"]', 0],
  ['"a"', 0],
])('%s has %i', (json, count) => {
  expect(repeatedKeys(json)).toBe(count)
})

test('what JSON.stringify writes has none', () => {
  fc.assert(fc.property(fc.json(), (json) => {
    expect(repeatedKeys(json)).toBe(0)
  }), { numRuns: 1000 })
})

test('five megabytes of escapes are read quickly', () => {
  const start = performance.now()
  expect(repeatedKeys(JSON.stringify({ a: '\\"'.repeat(1_250_000) }))).toBe(0)
  expect(performance.now() - start).toBeLessThan(1000)
})
