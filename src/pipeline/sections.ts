/** Cuts a file into sections, one per heading, by its lines: nothing is parsed before it is known to be harmless. */
import { type HeadingLine, readHeading } from './heading-line.ts'
import type { FieldKind } from './label-spellings.ts'
import { readLabel } from './labels.ts'
import type { Visible } from './visible-lines.ts'

export interface Section {
  /** Null for the text before the first heading. */
  heading: { line: number; column: number; depth: number; markdown: string } | null
  /** 1-based number of the first line of the body. */
  firstLine: number
  lines: readonly string[]
}

const BULLET = /^( {0,3})(?:[-*+]|\d{1,9}[.)])([ \t]+)/

export function splitSections({ lines, fenced }: Pick<Visible, 'lines' | 'fenced'>): Section[] {
  const sections: Section[] = []
  let heading: Section['heading'] = null
  let first = 0
  let listIndent = 0
  const close = (end: number): void => {
    sections.push({ heading, firstLine: first + 1, lines: lines.slice(first, end) })
  }
  for (const [index, line] of lines.entries()) {
    if (fenced[index] === true) continue
    const found = headingAt(lines, index, listIndent)
    if (found !== null) {
      close(index)
      heading = { line: index + 1, column: found.indent + 1, depth: found.depth, markdown: found.markdown }
      first = index + 1
      listIndent = 0
      continue
    }
    const bullet = BULLET.exec(line)
    if (bullet !== null) listIndent = bullet[0].length
    else if (/^\S/.test(line)) listIndent = 0
  }
  close(lines.length)
  return joinFieldHeadings(sections, lines)
}

/** Some authors make each label a heading below the title: such headings are fields of the section above. */
function joinFieldHeadings(sections: readonly Section[], lines: readonly string[]): Section[] {
  const joined: Section[] = []
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index]
    if (section === undefined) break
    const end = endOfFields(sections, index)
    const last = sections[end]
    joined.push(last === undefined || end === index ? section : { ...section, lines: lines.slice(section.firstLine - 1, last.firstLine - 1 + last.lines.length) })
    index = end
  }
  return joined
}

/** What stands above is the file's title, or a part of the front matter. */
const HIGHEST_TITLE = 3

/** @returns the last section that belongs to the one at `start`; below "Roles", where nothing is described, "Mentors" is no field */
function endOfFields(sections: readonly Section[], start: number): number {
  const owner = sections[start]
  const depth = owner?.heading?.depth ?? 0
  if (owner === undefined || depth < HIGHEST_TITLE || readLabel(owner.heading?.markdown ?? '') !== null) return start
  const kinds = new Set<FieldKind>()
  let labelDepth = 7
  let otherDepth = 7
  let end = start
  for (let index = start + 1; index < sections.length; index += 1) {
    const { heading = null, lines = [] } = sections[index] ?? {}
    if (heading === null || heading.depth <= depth) break
    const label = readLabel(heading.markdown)
    if (label === null) {
      // A project of its own.
      if (kindsIn(lines).size > 1) break
      if (heading.depth > labelDepth && end === index - 1) end = index
      else otherDepth = Math.min(otherDepth, heading.depth)
      continue
    }
    // Below another heading it is that one's field. Beside it, "Motivation" is one more field.
    if (heading.depth > otherDepth) break
    // Two descriptions are two projects, whose titles stand on the level of their labels.
    if (label.kind === 'description' && kinds.has('description')) return start
    labelDepth = Math.min(labelDepth, heading.depth)
    kinds.add(label.kind)
    end = index
  }
  if (end > start) for (const kind of kindsIn(owner.lines)) kinds.add(kind)
  kinds.delete('extra')
  return kinds.size > 1 && (kinds.has('description') || kinds.has('skills')) ? end : start
}

const kindsIn = (lines: readonly string[]): Set<FieldKind> =>
  new Set(lines.flatMap((line) => readLabel(line)?.kind ?? []).filter((kind) => kind !== 'extra'))

/** An indented heading inside a list item is part of that item when what follows it is, too. */
function headingAt(lines: readonly string[], index: number, listIndent: number): HeadingLine | null {
  const heading = readHeading(lines[index] ?? '')
  const isInItem = heading !== null && listIndent > 0 && heading.indent >= 2 && /^ {2}/.test(nextLine(lines, index))
  return isInItem ? null : heading
}

/** The next line that is not blank; a few looks are enough. */
const nextLine = (lines: readonly string[], index: number): string => lines.slice(index + 1, index + 10).find((line) => line.trim() !== '') ?? ''
