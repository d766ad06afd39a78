import { expect, test } from 'vitest'
import type { RichText, RichTextElement, RichTextNode } from '../../schema/rich-text.ts'
import { plainText } from './plain-text.ts'

const text = (value: string): RichTextNode => ({ type: 'text', value })
const element = (tagName: RichTextElement['tagName'], ...children: RichTextNode[]): RichTextNode => ({ type: 'element', tagName, properties: {}, children })
const root = (...children: RichTextNode[]): RichText => ({ type: 'root', children })

test('formatting within a word leaves the word whole', () => {
  expect(plainText(root(element('p', text('un'), element('em', text('believ')), text('able'), element('a', text('!')))))).toBe('unbelievable!')
})

test.each(['p', 'li', 'h3', 'td', 'th', 'pre', 'tr'] as const)('what stands in two <%s> is two words', (tagName) => {
  expect(plainText(root(element(tagName, text('one')), element(tagName, text('two'))))).toBe('one two')
})

test('a line break parts two words; what stands within a line does not', () => {
  expect(plainText(root(text('one'), element('br'), text('two')))).toBe('one two')
  expect(plainText(root(element('code', text('one')), element('strong', text('two')), element('tbody', text('three')), element('thead', text('four'))))).toBe('onetwothreefour')
})

test('white space is one space, and none at the ends', () => {
  expect(plainText(root(text('\n  one \n\t two  ')))).toBe('one two')
})
