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
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['*a*\n`b`\n~~c~~\n[d](https://gear.example.org/)\ne\n**f**', '<p><em>a</em>\n<code>b</code>\n<del>c</del>\n<a href="https://gear.example.org/">d</a>\ne\n<strong>f</strong></p>'],
  ['a\n\n---\n\nb', '<p>a</p><hr></hr><p>b</p>'],
  ['- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['a\n\n<script>alert(1)</script>\n\n<!-- b -->c', '<p>a</p>'],
  ['a <!-- b --> c', '<p>a  c</p>'],
  ['![](a.png)b', '<p>b</p>'],
  ['![a gear][1]\n\n[1]: https://gear.example.org/a.png', '<p>a gear</p>'],
  ['a[^1]\n\n[^1]: b', '<p>a1</p><h3>Footnotes</h3><ol><li><p>b ↩</p></li></ol>'],
])('keeps the author’s formatting of %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('headings start below the page’s own and keep their order', () => {
  expect(html('# a\n\n## b\n\n##### c')).toBe('<h3>a</h3><h4>b</h4><h6>c</h6>')
  expect(html('a\n\n##### b\n\n> # c')).toBe('<p>a</p><h3>b</h3><blockquote><h3>c</h3></blockquote>')
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

test.each([
  // A link that shows another host than its own shows where it leads.
  ['[gear.example](https://gear.example/a)', 'gear.example'],
  ['[https://gear.example/b](https://gear.example/a)', 'https://gear.example/b'],
  ['[https://www.gear.example](https://gear.example/a)', 'https://www.gear.example'],
  ['[gear.example/a](https://www.Gear.example/a)', 'gear.example/a'],
  ['[https://cog.example](https://gear.example/a)', 'https://gear.example/a'],
  ['[http://cog.example:80/b](https://gear.example/a)', 'https://gear.example/a'],
  ['[HTTPS://COG.EXAMPLE?a](https://gear.example/a)', 'https://gear.example/a'],
  ['[www.cog.example#a](https://gear.example/a)', 'https://gear.example/a'],
  ['[cog.example/gears](https://gear.example/a)', 'https://gear.example/a'],
  ['[*deep.cog.example*/gears](https://gear.example/a)', 'https://gear.example/a'],
  ['[&nbsp;https://cog.example&nbsp;](https://gear.example/a)', 'https://gear.example/a'],
  ['[https://www.cog.example](https://cog.www.example/a)', 'https://cog.www.example/a'],
  // Names and sentences show no host.
  ['[llama.cpp](https://gear.example/a)', 'llama.cpp'],
  ['[burn.rs](https://gear.example/a)', 'burn.rs'],
  ['[v1.2/notes](https://gear.example/a)', 'v1.2/notes'],
  ['[https://1.2](https://gear.example/a)', 'https://1.2'],
  ['[see cog.example/gears](https://gear.example/a)', 'see cog.example/gears'],
  ['[gears of https://cog.example](https://gear.example/a)', 'gears of https://cog.example'],
  ['[https://cog](https://gear.example/a)', 'https://cog'],
  ['[cog/gears](https://gear.example/a)', 'cog/gears'],
])('of %j a reader sees %j', (markdown, seen) => {
  expect(html(markdown).replace(/<[^>]+>/g, '').replaceAll('\u00A0', ' ').trim()).toBe(seen)
})

test.each([
  ['[a](mailto:ann%40example.org)', 'a'], ['[a](javascript:alert(1))', 'a'], ['[a](../b.md)', 'a'], ['[a](#b)', 'a'], ['[a](ftp://gear.example)', 'a'], ['[a]()', 'a'],
  ['[a](https://gear.example/100%)', '<a href="https://gear.example/100%25">a</a>'],
  ['[a](http://gear.example/b%20c)', '<a href="http://gear.example/b%20c">a</a>'],
])('the link %j is %j', (markdown, expected) => {
  expect(html(markdown)).toBe(`<p>${expected}</p>`)
})
