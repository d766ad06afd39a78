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
])('one more than the limit of %s is over it (%#)', (what, allowed, more) => {
  expect(overLimit(['a', allowed])).toBeNull()
  expect(overLimit(['a', more + allowed])).toEqual({ index: 1, what: expect.stringContaining(what) })
})

test('brackets add up over lines until they close or the block ends', () => {
  expect(overLimit(at(LIMITS.brackets + 1, '[a\n').split('\n'))).toMatchObject({ index: LIMITS.brackets })
  expect(overLimit(at(LIMITS.brackets + 1, '[a]\n').split('\n'))).toBeNull()
  expect(overLimit(at(LIMITS.brackets + 1, '[a\n\n').split('\n'))).toBeNull()
})

test.each([
  at(20, '**a** '), at(20, '~~~___***a '), at(200, ' '), `${at(10, '\t')}a`, `a${at(50, ' ')}b`, `a${at(50, '\t')}`, at(7, '> ', 'a'), '1. - * + 10) > > a > b > c', '123456789. - - - - - - - a', '> > > > > > > > -a', '> > > > > > > > 1.a', at(20, ']', at(16, '[')), at(40, '[a] '), '- - - - - - - -',
])('%j is within the limits', (line) => {
  expect(overLimit([line])).toBeNull()
})

test.each([
  [`${at(10, '\t')}a`, null], [`${at(11, '\t')}a`, 'columns of indent'], [`${at(9, '\t')}${at(5, ' ')}a`, 'columns of indent'],
  ['> > > > > > > > -', 'nested lists'], ['> > > > > > > > 1.', 'nested lists'], ['12. 12. 12. 12. 12. 12. 12. 12. 12. a', 'nested lists'], ['>>>>>>>>> a', 'nested lists'], ['\t> \t> > > > > > > > a', 'nested lists'],
  [at(17, '[', at(17, ']')), 'brackets'], [at(17, '[', at(9, ']')), 'brackets'], [at(5, '] ', at(16, '[')), null], [at(5, '] ', at(17, '[')), 'brackets'],
])('of %j is told %j', (line, what) => {
  expect(overLimit([line])?.what ?? null).toEqual(what === null ? null : expect.stringContaining(what))
})

test('a line of spaces ends a block, one without brackets does not', () => {
  const half = at(LIMITS.brackets / 2 + 1, '[')
  expect(overLimit([half, ' \t', half])).toBeNull()
  expect(overLimit([half, 'a', half])).toEqual({ index: 2, what: 'more than 16 brackets open at once' })
  expect(overLimit([half, 'a]]', half])).toBeNull()
})

test('a section has a size', () => {
  expect(overLimit(Array.from({ length: 64 }, () => 'a'.repeat(998)))).toBeNull()
  expect(overLimit(Array.from({ length: 65 }, () => 'a'.repeat(998)))).toEqual({ index: 64, what: 'more than 64000 characters in one section' })
  expect(overLimit(Array.from({ length: 64 }, () => 'a'.repeat(999)))).toBeNull()
  expect(overLimit([...Array.from({ length: 64 }, () => 'a'.repeat(999)), ''])).toMatchObject({ index: 64 })
})
