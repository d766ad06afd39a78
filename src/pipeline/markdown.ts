/** The one owner of remark: markdown to mdast, and mdast to plain text. */
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LIMITS } from './limits.ts'

/**
 * From a field's value, already cut out of its list item, to a tree.
 * @param inline whether the value began on the label's own line
 */
export type Parse = (text: string, inline: boolean) => Root

const reader = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Put before a value so that `1. go` after a label stays text, as it is in the author's list item.
 * A no-break space begins no block, and counts as white space where emphasis looks at its neighbours.
 */
const START = '\u00A0'

/** One line in which nothing means anything to markdown: most values are short and need no parser. */
const PLAIN = /^[\p{L}\p{N} ,;()'"’“”–—%?=^$.:/+-]*$/u
const AUTOLINK = /:\/\/|www\./i

const isPlain = (text: string, inline: boolean): boolean =>
  PLAIN.test(text) && !AUTOLINK.test(text) && (inline || text === '' || /^\p{L}/u.test(text))

/** For text within the limits only: see limits.ts for what others do to the parser. */
export const parseMarkdown: Parse = (text, inline) => {
  if (isPlain(text, inline)) return plainRoot(text)
  const root = reader.parse(inline ? START + text : text)
  if (inline) dropStart(root)
  return isDeep(root) ? plainRoot(text) : root
}

/** The mark is the first text: mostly of a paragraph, but a line of dashes or a table's below it makes it a heading's or a cell's. */
function dropStart(node: Nodes): void {
  if (!('children' in node)) return
  const first = node.children[0]
  if (first === undefined) return
  if (first.type !== 'text') return dropStart(first)
  if (first.value.startsWith(START)) first.value = first.value.slice(START.length)
  if (first.value === '') node.children.shift()
}

/** Looked at level by level, for a recursive walk would itself overflow. */
function isDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.depth) return true
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}

/** Text that must not be parsed, as a tree: paragraphs, nothing else. */
export function plainRoot(text: string): Root {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
  return { type: 'root', children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }
}

const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow'])

/** Links and code as their text, blocks joined by one space, white space collapsed, raw HTML dropped. */
export function plainText(node: Nodes): string {
  return collapse(rawText(node))
}

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

function rawText(node: Nodes): string {
  switch (node.type) {
    case 'text': case 'inlineCode': case 'code': return node.value
    case 'image': return node.alt ?? ''
    case 'break': case 'thematicBreak': return ' '
    case 'html': return /^<br\b/i.test(node.value) ? ' ' : ''
    default: return 'children' in node ? node.children.map(rawText).join(BLOCKS.has(node.type) ? ' ' : '') : ''
  }
}
