import { expect, test } from 'vitest'
import { LIMITS, overLimit } from './limits.ts'

const at = (count: number, one: string, rest = ''): string => one.repeat(count) + rest

test.each([
  ['characters on one line', at(LIMITS.line, 'a'), 'a'],
  ['columns of indent', at(LIMITS.indent, ' ', 'a'), ' '],
  ['nested lists and quotes', at(LIMITS.containers, '> ', 'a'), '> '],
  ['nested lists and quotes', at(LIMITS.containers, '1. ', 'a'), '- '],
  ['images on one line', at(LIMITS.images, '![', at(LIMITS.images, ']()')), '![]'],
  ['table columns', at(LIMITS.columns, '|'), '|'],
  ['HTML tags on one line', at(LIMITS.tags, '<'), '<'],
  ['emphasis marks on one line', at(LIMITS.emphasis, '*a '), '_a '],
  ['brackets open at once', at(LIMITS.brackets, '['), '['],
])('one more than the limit of %s is over it', (what, allowed, more) => {
  expect(overLimit(['a', allowed])).toBeNull()
  expect(overLimit(['a', more + allowed])).toEqual({ index: 1, what: expect.stringContaining(what) })
})

test('brackets add up over lines until they close or the block ends', () => {
  expect(overLimit(at(LIMITS.brackets + 1, '[a\n').split('\n'))).toMatchObject({ index: LIMITS.brackets })
  expect(overLimit(at(LIMITS.brackets + 1, '[a]\n').split('\n'))).toBeNull()
  expect(overLimit(at(LIMITS.brackets + 1, '[a\n\n').split('\n'))).toBeNull()
})

test('a section has a size', () => {
  expect(overLimit(Array.from({ length: 64 }, () => 'a'.repeat(998)))).toBeNull()
  expect(overLimit(Array.from({ length: 65 }, () => 'a'.repeat(998)))).toMatchObject({ index: 64 })
})
