import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtWord } from './cut-at-word.ts'

test.each([
  ['short', 'short'],
  ['one two three four', 'one two…'],
  ['one two, three four', 'one two…'],
  ['one twothreefour', 'one…'],
  ['onetwothreefour', 'onetwothr…'],
  [' one\n two ', 'one two'],
  ['12345678😀😀', '12345678…'],
])('%j becomes %j', (text, cut) => {
  expect(cutAtWord(text, 10)).toBe(cut)
})

test('whatever the text, it is no longer than allowed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => cutAtWord(text, 160).length <= 160))
})
