/**
 * Formatted text as a small sanitised hast tree (https://github.com/syntax-tree/hast).
 * The list of tags is the allow-list: the pipeline writes nothing else and the browser accepts nothing else,
 * so third-party markdown has no inner HTML, no image, no style and no link outside http and https.
 */
import * as v from 'valibot'
import { HttpUrlSchema } from './project.ts'

export const RICH_TEXT_TAGS = [
  'a', 'blockquote', 'br', 'code', 'del', 'em', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'strong',
  'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
] as const

export interface RichTextElement {
  type: 'element'
  tagName: (typeof RICH_TEXT_TAGS)[number]
  properties: { href?: string | undefined; start?: number | undefined }
  children: RichTextNode[]
}
export type RichTextNode = { type: 'text'; value: string } | RichTextElement
export interface RichText { type: 'root'; children: RichTextNode[] }

const NodeSchema: v.GenericSchema<RichTextNode> = v.lazy(() => v.variant('type', [TextSchema, ElementSchema]))
const TextSchema = v.object({ type: v.literal('text'), value: v.string() })
const ElementSchema = v.object({
  type: v.literal('element'),
  tagName: v.picklist(RICH_TEXT_TAGS),
  properties: v.object({ href: v.optional(HttpUrlSchema), start: v.optional(v.number()) }),
  children: v.array(NodeSchema),
})

export const RichTextSchema: v.GenericSchema<RichText> = v.object({
  type: v.literal('root'),
  children: v.array(NodeSchema),
})
