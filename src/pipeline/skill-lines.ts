/** A Skills field as the lines its reader takes: the value on the label's line, then each item or paragraph below. */
import type { Nodes, Paragraph, Table } from 'mdast'
import type { Field } from './fields.ts'
import { LIMITS } from './limits.ts'
import { collapse, type Parse, plainText } from './markdown.ts'
import type { SkillLine } from './skills.ts'
import { OPTIONAL } from './skill-words.ts'

/** "Preferred skills" beside "Required skills" are those that need not be there; alone they are what is asked for. */
const WISHED = /\b(?:preferred|desir(?:ed|able)|useful)\b/i

export function skillLines(fields: readonly Field[], parse: Parse): SkillLine[] {
  const isWished = ({ written }: Field): boolean => WISHED.test(written) && fields.some((other) => other.kind === 'skills' && !WISHED.test(other.written))
  return fields.flatMap((field) => linesOfField(field, parse).map((line) => (isWished(field) ? { ...line, optional: true } : line)))
}

function linesOfField(field: Field, parse: Parse): SkillLine[] {
  const lines = linesOf(parse(field.lines.join('\n').trim(), field.inline))
  return (field.inline ? lines : [{ text: '' }, ...lines]).slice(0, LIMITS.items).map((line) => ({ ...line, text: line.text.slice(0, LIMITS.item) }))
}

function linesOf(node: Nodes): SkillLine[] {
  if (node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return linesOfAll(node.children)
  if (node.type === 'table') return rowsOf(node)
  const texts = node.type === 'paragraph' ? linesOfParagraph(node) : [plainText(node)]
  return texts.filter((text) => text !== '').map((text) => ({ text }))
}

/** The list below "Optional:" is optional, and the heading of a list is no skill itself. */
function linesOfAll(nodes: readonly Nodes[]): SkillLine[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1]
    if (node.type === 'paragraph' && nodes[at + 1]?.type === 'list' && isGroup(node)) return []
    const isOptional = node.type === 'list' && before?.type === 'paragraph' && isGroup(before) && OPTIONAL.test(plainText(before))
    return isOptional ? linesOf(node).map((line) => ({ ...line, optional: true })) : linesOf(node)
  })
}

/** "Required:", "**Nice to have**": the words that say which of the skills follow. */
const GROUP = /^(?:(?:required|optional|must[- ]haves?|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|preferred|bonus|essential|mandatory|desirable)(?: skills?| points?)?|(?:programming )?languages(?: (?:and|&) tools)?|technologies|tools|technical|other|soft skills|technical skills)\s*:?$/i

const isGroup = (node: Paragraph): boolean => GROUP.test(plainText(node))

/** A line break parts skills as a comma does; where the text was only wrapped, its lines are longer than names. */
function linesOfParagraph(node: Paragraph): string[] {
  const parts: Nodes[][] = [[]]
  const isTags = node.children.every((child) => child.type === 'inlineCode' || (child.type === 'text' && child.value.trim() === ''))
  for (const child of node.children) {
    if (child.type === 'break' || (child.type === 'html' && /^<br\b/i.test(child.value)) || (isTags && child.type === 'text')) parts.push([])
    else parts.at(-1)?.push(child)
  }
  const texts = parts.map((part) => part.map((child) => (child.type === 'text' ? child.value : plainText(child))).join(''))
  return texts.flatMap((text) => (text.split('\n').every(isName) ? text.split('\n') : [text])).map(collapse)
}

const isName = (line: string): boolean => line.trim().split(/\s+/).length <= 4

/** A row is a skill and what is said of it: "Go (basic)". */
function rowsOf(table: Table): SkillLine[] {
  return table.children.slice(1).map(({ children }) => {
    const [name = '', ...rest] = children.map((cell) => plainText(cell)).filter((text) => text !== '')
    return { text: rest.length === 0 ? name : `${name} (${rest.join(', ')})` }
  })
}
