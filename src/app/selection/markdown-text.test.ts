import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { markdownText } from './markdown-text.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

interface Node { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }

/** The kinds of a tree's nodes from the root on, and all its words. */
const kindsOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(kindsOf)]
const wordsOf = ({ value = '', children = [] }: Node): string => value + children.map(wordsOf).join('')

const WIDTHLESS = /\u200B/g

/** Where an export puts words: a line before them, and what they may be a part of. */
const PLACES = [
  ['a list', (text: string) => `1. ${text}`, ['root', 'list', 'listItem', 'paragraph', 'text']],
  ['a quote', (text: string) => `> a\n> ${text}`, ['root', 'blockquote', 'paragraph', 'text']],
  ['a link', (text: string) => `[${text}](https://example.org)`, ['root', 'paragraph', 'link', 'text']],
  ['a cell', (text: string) => `| a |\n| --- |\n| ${text} |`, ['root', 'table', 'tableRow', 'tableCell', 'text', 'tableRow', 'tableCell', 'text']],
] as const

const WORDS = [
  '# Heading', '#', '- item', '+ item', '* item', '1. item', '1) item', '---', ':-', ':-:', '===', '***', '> quote', '```js', '~~~', '~~gone~~', '**bold**', '_it_', '`code`', '\\', 'a\\',
  '[x](y)', '![x](y)', '[x]: y', '[^1]', '[ ] task', '<img src=x>', '<!-- x', '&lt;b&gt;', '&commat;org', 'a | b', 'me@example.org', 'a\n\n    code', 'C++ and C#',
]

test.each(PLACES.flatMap(([name, put, kinds]) => WORDS.map((words) => [words, name, put, kinds] as const)))('%j stays as it is in %s', (words, _, put, kinds) => {
  const tree = parser.parse(put(markdownText(words)))
  expect(kindsOf(tree)).toEqual(kinds)
  expect(wordsOf(tree).replace(WIDTHLESS, '')).toContain(words.replace(/\s+/g, ' '))
})

test('no mixture of signs is markup', () => {
  const mixture = fc.array(fc.constantFrom(...'\\`*_~[]()<>|&#+-=.!{}:;@$^"\'/ \t\n1ab'), { minLength: 1, maxLength: 12 }).map((signs) => signs.join('').trim()).filter((text) => text !== '')
  fc.assert(fc.property(mixture, fc.constantFrom(...PLACES), (text, [, put, kinds]) => {
    const tree = parser.parse(put(markdownText(text)))
    expect(kindsOf(tree)).toEqual(kinds)
    expect(wordsOf(tree).replace(WIDTHLESS, '').endsWith(text.replace(/\s+/g, ' '))).toBe(true)
  }))
})

test.each(['@org/team', '\\@org/team', 'see @ann.', '/@ann', '#12', 'org/repo#12', '\\#12'])('%j calls nobody and points to no issue, also when the escapes are gone', (text) => {
  expect(wordsOf(parser.parse(markdownText(text)))).not.toMatch(/@\w|#\d/)
})

test('what needs no escape has none', () => {
  expect(markdownText('C++, C# & Go 1.22: it’s a 2-week task!')).toBe('C++, C# \\& Go 1.22: it’s a 2-week task!')
})

test('a bare address is left to be a link', () => {
  expect(kindsOf(parser.parse(markdownText('see https://example.org/a')))).toContain('link')
})
