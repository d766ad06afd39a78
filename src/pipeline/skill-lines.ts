/** A Skills field as the lines its reader takes: the value on the label's line, then each item or paragraph below. */
import type { Nodes } from 'mdast'
import type { Field } from './fields.ts'
import { LIMITS } from './limits.ts'
import { type Parse, plainText } from './markdown.ts'

export interface SkillLine {
  text: string
}

export function skillLines(field: Field, parse: Parse): SkillLine[] {
  const tree = parse(field.lines.join('\n').trim(), field.inline)
  const texts = tree.children.flatMap(linesOf)
  return (field.inline ? texts : ['', ...texts]).slice(0, LIMITS.items).map((text) => ({ text: text.slice(0, LIMITS.item) }))
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(linesOf)
  const text = plainText(node)
  return text === '' ? [] : [text]
}
