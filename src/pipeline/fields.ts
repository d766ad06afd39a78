/** Cuts a section's body into fields: a field's text runs from its label to the next known label. */
import { headingName, readHeading } from './heading-line.ts'
import type { FieldKind } from './label-spellings.ts'
import { type LabelLine, readLabel } from './labels.ts'
import type { Section } from './sections.ts'

export interface Field {
  kind: FieldKind
  written: string
  line: number
  column: number
  indent: number
  /** The value as markdown: label and one level of list indent taken off. */
  lines: readonly string[]
  /** The value began on the label's own line. */
  inline: boolean
  loose: boolean
  /** The label it was taken for, where it is mistyped. */
  meant: string | null
}

export interface Fields {
  /** What stands between the heading and the first label. */
  before: { line: number; lines: readonly string[] }
  fields: readonly Field[]
}

/** Labels inside code fences are code. */
const FENCE = /^\s*(`{3,}|~{3,})/

export function readFields(section: Section): Fields {
  const fields: (Field & { lines: string[] })[] = []
  const before: string[] = []
  let fence: string | null = null
  let labelDepth = 7
  for (const [index, written] of section.lines.entries()) {
    const line: string = fence === null ? withHyphen(withoutBackslash(written)) : written
    const marks = FENCE.exec(line)?.[1] ?? null
    if (fence === null) fence = marks !== null && closesLater(section.lines, index, marks) ? marks : null
    else if (marks !== null && marks.startsWith(fence) && line.trim() === marks) fence = null
    const heading = fence === null && marks === null && line.startsWith('#') ? readHeading(line) : null
    const label = fence === null && marks === null ? readLabel(heading?.markdown ?? line) : null
    const current = fields.at(-1)
    if (label === null && heading !== null && heading.depth <= labelDepth) {
      // Beside headings that are labels any other is one more field; below one it is a part of that.
      fields.push({ kind: 'extra', written: headingName(heading.markdown), line: section.firstLine + index, column: 1, indent: 0, inline: false, loose: false, meant: null, lines: [''] })
      labelDepth = heading.depth
    } else if (label === null || (label.kind === 'extra' && isBelow(label, current))) {
      const owner = /^\s*[-*+]\s/.test(line) ? ownerOf(fields, line) : current
      if (owner === undefined) before.push(line)
      else owner.lines.push(outdent(line))
    } else {
      if (heading !== null) labelDepth = heading.depth
      const value = label.value === '|' ? '' : label.value
      fields.push({ kind: label.kind, written: label.written, line: section.firstLine + index, column: label.column, indent: label.indent, inline: value !== '', loose: label.loose, meant: label.meant, lines: [value] })
    }
  }
  return { before: { line: section.firstLine, lines: before }, fields }
}

/** "Goals:" as a bullet below a description is part of it. */
const isBelow = (label: LabelLine, current: Field | undefined): boolean => current !== undefined && label.indent >= current.indent + 2

/** A bullet further out than the label above it belongs to the last field that is not further in than the bullet. */
function ownerOf<T extends Field>(fields: readonly T[], line: string): T | undefined {
  const indent = line.length - line.trimStart().length
  return fields.findLast((field) => field.indent <= indent)
}

const closesLater = (lines: readonly string[], index: number, marks: string): boolean =>
  lines.slice(index + 1, index + 400).some((line) => line.trim().startsWith(marks) && /^[`~]+$/.test(line.trim()))

/** A backslash at the end of a line breaks it, as two spaces do; at the end of a value it would be a part of it. */
const withoutBackslash = (line: string): string => line.replace(/(?<=^|[^\\])\\$/, '  ')

/** Lists typed in a word processor or pasted from a page begin with signs that Markdown reads as text. */
const withHyphen = (line: string): string => line.replace(/^(\s*)[\u2022\u2013\u2014](?=\s+\S)/, '$1-')

/** Two columns are the width of `- `, which the label took with it. */
const outdent = (line: string): string => line.replace(/^(?: {1,2}|\t)/, (indent) => (indent === '\t' ? '  ' : ''))
