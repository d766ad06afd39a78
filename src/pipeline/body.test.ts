import { expect, test } from 'vitest'
import type { RichTextNode } from '../schema/rich-text.ts'
import { toRichText } from './body.ts'
import { parseMarkdown } from './markdown.ts'

/** As HTML, to be read by people. */
const html = (markdown: string, inline = false): string => toRichText(parseMarkdown(markdown, inline)).children.map(print).join('')

function print(node: RichTextNode): string {
  if (node.type === 'text') return node.value
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${value}"`).join('')
  return `<${node.tagName}${attributes}>${node.children.map(print).join('')}</${node.tagName}>`
}

test.each([
  ['*a* **b** `c` ~~d~~', '<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del></p>'],
  ['**a**\n**b**', '<p><strong>a</strong>\n<strong>b</strong></p>'],
  ['a  \nb', '<p>a<br></br>b</p>'],
  ['- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
  ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['```js\na < b\n```', '<pre><code>a < b\n</code></pre>'],
  ['> a', '<blockquote><p>a</p></blockquote>'],
  ['| a |\n|:-:|\n| b |', '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'],
  ['- [x] done', '<ul><li> done</li></ul>'],
  ['[a](https://gear.example.org/b)', '<p><a href="https://gear.example.org/b">a</a></p>'],
  ['https://gear.example.org', '<p><a href="https://gear.example.org/">https://gear.example.org</a></p>'],
  ['a<br/>b <b>c</b>', '<p>ab c</p>'],
])('keeps the author’s formatting of %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('headings start below the page’s own and keep their order', () => {
  expect(html('# a\n\n## b\n\n##### c')).toBe('<h3>a</h3><h4>b</h4><h6>c</h6>')
  expect(html('#### a\n\n##### b')).toBe('<h3>a</h3><h4>b</h4>')
})

test('a value that begins on its label’s line is never a list or a heading', () => {
  expect(html('1. a', true)).toBe('<p>1. a</p>')
  expect(html('# a', true)).toBe('<p># a</p>')
  expect(html('**a** b', true)).toBe('<p><strong>a</strong> b</p>')
  expect(html('_a_ b', true)).toBe('<p><em>a</em> b</p>')
})

test('addresses go, and what linked to them', () => {
  expect(html('Write to <ann@example.org> or [Ann](mailto:ann@example.org) or [list](https://example.org/?to=ann%40example.org).')).toBe('<p>Write to [e-mail removed] or Ann or list.</p>')
})

test('images leave their description, not their link', () => {
  expect(html('![a gear](https://evil.example/a.png)')).toBe('<p>a gear</p>')
})
