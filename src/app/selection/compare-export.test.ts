import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asCsv, asMarkdown } from './compare-export.ts'
import type { CompareRow } from './compare-rows.ts'
import { markdownText } from './markdown-text.ts'

const row = (name: string, ...cells: string[][]): CompareRow => ({ part: 'after', id: 'size', own: false, derived: false, name, cells })
const heads = [{ text: 'Alpha: One', url: 'https://example.org/a' }, { text: 'Beta: Two', url: 'https://example.org/b' }]

test('the Markdown table has a column per project and says what is not stated', () => {
  expect(asMarkdown(heads, [row('Size', ['Large'], []), row('Issue', ['https://example.org/x_y'], ['a', 'b'])])).toBe(
    [
      '|  | [Alpha: One](https://example.org/a) | [Beta: Two](https://example.org/b) |',
      '| --- | --- | --- |',
      '| Size | Large | Not stated |',
      '| Issue | https://example.org/x_y | a; b |',
    ].join('\n'),
  )
})

test('what an author wrote opens no cell, link, tag or mention in Markdown', () => {
  const text = asMarkdown(heads, [row('Words', ['a | b <img> [x](y) `c`\nd @somebody'], ['https://example.org/a|b'])])
  expect(text.split('\n')).toHaveLength(3)
  expect(text).toContain('a \\| b \\<img\\> \\[x\\]\\(y\\) \\`c\\` d @\u200Bsomebody | https://example.org/a%7Cb |')
})

test.each(['https://github.com/a/b_c/issues/1#x', 'http://example.org:8080/?a=b', 'https://example.org/@a/b'])('%j is an address and stays one', (text) => {
  expect(asMarkdown(heads, [row('Issue', [text])])).toContain(`| Issue | ${text} |`)
})

test.each(['https://@org/team', 'https://example.org@org/team', 'https://x](y)', 'https://example.org/<img>'])('%j is no address: its signs are words', (text) => {
  expect(asMarkdown(heads, [row('Issue', [text])])).toContain(`| Issue | ${markdownText(text)} |`)
})

const cellsOf = (csv: string): string[] => [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell)

test('no cell of the CSV begins like a formula', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '')
  fc.assert(fc.property(start, fc.string(), (sign, text) => {
    for (const cell of cellsOf(asCsv([{ text: sign + text, url: 'https://example.org' }], [row(sign + text, [sign + text])]))) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]/)
    }
  }))
})

test('quotes, commas and line breaks stay within their cell', () => {
  expect(asCsv([{ text: 'Say "hi", you', url: 'https://example.org' }], [row('Lines', ['a\nb'])])).toBe(
    '\u{FEFF}"","Say ""hi"", you"\r\n"Page","https://example.org"\r\n"Lines","a\nb"\r\n',
  )
})
