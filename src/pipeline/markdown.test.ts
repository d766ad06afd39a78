import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { collapse, parseMarkdown, plainRoot, plainText } from './markdown.ts'

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const root = (...texts: string[]) => ({ type: 'root', children: texts.map(paragraph) })

test.each([
  ['Gears, cogs; “pins” (50 % of 3 + 4 = 7)?', true, 'Gears, cogs; “pins” (50 % of 3 + 4 = 7)?'],
  ['1. go', true, '1. go'],
  ['1. go', false, 'go'],
  ['- go', true, '- go'],
  ['- go', false, 'go'],
  ['> go', true, '> go'],
  ['# go', false, 'go'],
  ['Go', false, 'Go'],
  ['', false, ''],
  ['', true, ''],
  ['    go', false, 'go'],
  ['a *b* _c_ **d** ~~e~~ `f  g`', true, 'a b c d e f g'],
  ['*a*', true, 'a'],
  ['[gears](https://gear.example "All") <https://cog.example>', true, 'gears https://cog.example'],
  ['www.gear.example and https://cog.example', true, 'www.gear.example and https://cog.example'],
  ['![a gear](https://gear.example/a.png) ![](b.png)', true, 'a gear'],
  ['a  \nb\\\nc', false, 'a b c'],
  ['a<br>b<BR/>c<b>d</b><broad>e <!-- f -->g', false, 'a b cde g'],
  ['a\n\n***\n\nb\n\n<div>c</div>\n\nd', false, 'a b d'],
  ['- a\n- b\n  - c\n\n> d\n\n```js\ne\n```', false, 'a b c d e'],
  ['| a | b |\n|---|---|\n| c | d |', false, 'a b c d'],
  ['&amp; &lt;', true, '& <'],
  ['2 \\* 3', true, '2 * 3'],
  ['> a\n>\n> b', false, 'a b'],
  ['a<!-- <br> -->b', true, 'ab'],
  ['- a\n\n  b\n- c', false, 'a b c'],
])('the text of %j, inline %j, is %j', (markdown, inline, text) => {
  expect(plainText(parseMarkdown(markdown, inline))).toBe(text)
})

test.each([
  ['go', true], ['Go, Rust; C++ (100 %)?', false], ['1. go', true], ['- go', true],
])('for a line of words %j no parser is needed, which would say where each stands', (text, inline) => {
  expect(parseMarkdown(text, inline)).toEqual(root(text))
})

test('without a label, nothing or white space is no paragraph', () => {
  expect(parseMarkdown('', false)).toEqual(root())
  expect(parseMarkdown('', true)).toEqual(root())
})

test.each(['go & run', 'go\nrun', '[go]', 'go*'])('%j is parsed', (text) => {
  expect(parseMarkdown(text, true)).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text', value: text }], position: {} }] })
})

test.each(['https://gear.example', 'www.gear.example', 'WWW.gear.example'])('the address %j is a link', (address) => {
  expect(parseMarkdown(address, true)).toMatchObject({ children: [{ children: [{ type: 'link', children: [{ value: address }] }] }] })
})

test('nothing of what was put in front of a value is left', () => {
  expect(parseMarkdown('*a* b', true).children[0]).toMatchObject({ children: [{ type: 'emphasis' }, { type: 'text', value: ' b' }] })
  expect(parseMarkdown('a *b*', true).children[0]).toMatchObject({ children: [{ type: 'text', value: 'a ' }, { type: 'emphasis' }] })
  expect(parseMarkdown('a\n---', true)).toMatchObject({ children: [{ type: 'heading', children: [{ type: 'text', value: 'a' }] }] })
  expect(parseMarkdown('a | b\n---|---', true)).toMatchObject({ children: [{ type: 'table', children: [{ children: [{ children: [{ value: 'a' }] }, {}] }] }] })
  expect(parseMarkdown('*a* b', false).children[0]).toMatchObject({ children: [{ type: 'emphasis' }, { type: 'text', value: ' b' }] })
})

test('text that must not be parsed is paragraphs', () => {
  expect(plainRoot('\n\n*a*\n# b\n\n\n  c \n\n')).toEqual(root('*a*\n# b', 'c'))
  expect(plainRoot('')).toEqual(root())
})

test('what nests too deep is shown as it was written', () => {
  // Each quote is one level, its paragraph and text two more, the root itself is the first.
  const quotes = (count: number): string => `${'>'.repeat(count)} *a*`
  expect(plainText(parseMarkdown(quotes(LIMITS.depth - 3), false))).toBe('a')
  expect(parseMarkdown(quotes(LIMITS.depth - 2), false)).toEqual(root(quotes(LIMITS.depth - 2)))
})

test('white space collapses to one space', () => expect(collapse(' \ta \n\n b\u00A0 c ')).toBe('a b c'))
