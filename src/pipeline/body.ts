/** The one owner of rehype: a field's markdown as the sanitised tree that the browser renders. */
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { RICH_TEXT_TAGS, type RichText, type RichTextNode } from '../schema/rich-text.ts'
import { hasEmail, withoutEmails } from './email.ts'
import { isHttpUrl } from './upstream-issues.ts'

const SCHEMA: Schema = {
  tagNames: [...RICH_TEXT_TAGS, 'h1', 'h2'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
  ancestors: {},
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/** A remote image is a tracking pixel; its description is text. */
const imageText = (_: unknown, { alt }: { alt?: string | null | undefined }): ElementContent => ({ type: 'text', value: alt ?? '' })

/** Raw HTML is dropped by remark-rehype itself; the sanitiser runs last, on the finished tree. */
const toHast = unified().use(remarkRehype, { handlers: { image: imageText, imageReference: imageText } }).use(rehypeSanitize, SCHEMA).freeze()

export function toRichText(tree: Root): RichText {
  const hast = toHast.runSync(tree)
  return { type: 'root', children: narrowAll(hast.children, shallowest(hast)) }
}

/** Headings of a body start below the page's own: its highest becomes h3. */
function shallowest(root: HastRoot): number {
  const depths = root.children.flatMap((node) => (node.type === 'element' ? [depthOf(node.tagName)] : [])).filter((depth) => depth > 0)
  return depths.length === 0 ? 1 : Math.min(...depths)
}

const depthOf = (tagName: string): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)

type HastNode = ElementContent | HastRoot['children'][number]

const INLINE: ReadonlySet<string> = new Set(['a', 'code', 'del', 'em', 'strong'])

const narrowAll = (nodes: readonly HastNode[], top: number): RichTextNode[] =>
  nodes.filter((node, at) => !isPrettyPrint(node, nodes[at - 1], nodes[at + 1])).flatMap((node) => narrow(node, top))

/** remark-rehype puts a line end between blocks so that HTML looks pretty; it is no text. */
const isPrettyPrint = (node: HastNode, before: HastNode | undefined, after: HastNode | undefined): boolean =>
  node.type === 'text' && node.value === '\n' && !(isInline(before) && isInline(after))

const isInline = (node: HastNode | undefined): boolean => node?.type === 'text' || (node?.type === 'element' && INLINE.has(node.tagName))

/** From any hast to the schema's few properties; what is not on the list leaves its children behind. */
function narrow(node: HastNode, top: number): RichTextNode[] {
  if (node.type === 'text') {
    const value = withoutEmails(node.value, '[e-mail removed]')
    return value === '' ? [] : [{ type: 'text', value }]
  }
  if (node.type !== 'element') return []
  const depth = depthOf(node.tagName)
  const tagName = RICH_TEXT_TAGS.find((tag) => tag === (depth > 0 ? `h${Math.min(6, Math.max(3, depth - top + 3))}` : node.tagName))
  const children = narrowAll(node.children, top)
  if (tagName === undefined) return children
  if (tagName === 'a') return link(node, children)
  const start = node.properties['start']
  return [{ type: 'element', tagName, properties: tagName === 'ol' && typeof start === 'number' && start !== 1 ? { start } : {}, children }]
}

/** A link that is not plain http or https stays as its text; one whose text shows another host shows its real target. */
function link(node: Element, children: RichTextNode[]): RichTextNode[] {
  const href = String(node.properties['href'] ?? '')
  if (!isHttpUrl(href) || hasEmail(decoded(href))) return children
  const url = new URL(href)
  const shown = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(textOf(children).trim())?.[1]
  const honest = shown === undefined || !/\.[a-z]{2,}$/i.test(shown) || !pretends(shown, textOf(children), url.hostname)
  return [{ type: 'element', tagName: 'a', properties: { href: url.href }, children: honest ? children : [{ type: 'text', value: url.href }] }]
}

/** `llama.cpp` and `burn.rs` look like hosts but are names: only text with a scheme, `www.` or a path pretends to be an address. */
const pretends = (shown: string, text: string, host: string): boolean =>
  /^(?:https?:\/\/|www\.)|\.[a-z]{2,}\//i.test(text.trim()) && shown.toLowerCase() !== host.replace(/^www\./, '').toLowerCase()

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

const textOf = (nodes: readonly RichTextNode[]): string => nodes.map((node) => (node.type === 'text' ? node.value : textOf(node.children))).join('')
