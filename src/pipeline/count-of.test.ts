import { expect, test } from 'vitest'
import { countOf } from './count-of.ts'

test('one is counted without an s', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'term'))).toEqual(['0 terms', '1 term', '2 terms'])
})
