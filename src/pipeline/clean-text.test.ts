import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

const acute = '\u0301'

test.each([
  ['a\r\nb\rc\nd\r\n\r\n\re', 'a\nb\nc\nd\n\n\ne'],
  ['a\tb\n\tc', 'a\tb\n\tc'],
  ['\uFEFF# Gears', '# Gears'],
  ['###\u00A0Gears\u3000and\u2003cogs', '### Gears and cogs'],
  [`e${acute.repeat(4)}`, `e${acute.repeat(4)}`],
  [`e${acute.repeat(500)}f`, `e${acute.repeat(4)}f`],
  ['a\uD83D b\uDE80', 'a\uFFFD b\uFFFD'],
  ['\u{1F680} \u{1F469}\u200D\u{1F52C} \u{1F3AF}\uFE0F', '\u{1F680} \u{1F469}\u200D\u{1F52C} \u{1F3AF}\uFE0F'],
  ['नमस्ते, zażółć, 你好', 'नमस्ते, zażółć, 你好'],
])('%j becomes %j', (raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})

test.each(['\u0000', '\u0008', '\u000B', '\u000C', '\u000E', '\u001F', '\u007F', '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202E', '\u2060', '\u2069', '\uFEFF', '\uFFF9', '\uFFFB'])('nothing is left of %j', (mark) => {
  expect(cleanText(`gear${mark}s ${mark}${mark}`)).toBe('gears ')
})

test.each(['\u2028', '\u2029', '\u0085', '\u00A0', '\u2000', '\u200A', '\u202F', '\u205F', '\u3000'])('%j becomes a space', (space) => {
  expect(cleanText(`a${space}${space}b`)).toBe('a  b')
})
