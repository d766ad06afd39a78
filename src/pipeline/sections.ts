/** Cuts a file into sections, one per heading, by its lines: nothing is parsed before it is known to be harmless. */
import { type HeadingLine, readHeading } from './heading-line.ts'
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
  return sections
}

/** An indented heading inside a list item is part of that item when what follows it is, too. */
function headingAt(lines: readonly string[], index: number, listIndent: number): HeadingLine | null {
  const heading = readHeading(lines[index] ?? '')
  const isInItem = heading !== null && listIndent > 0 && heading.indent >= 2 && /^ {2}/.test(nextLine(lines, index))
  return isInItem ? null : heading
}

/** The next line that is not blank; a few looks are enough. */
const nextLine = (lines: readonly string[], index: number): string => lines.slice(index + 1, index + 10).find((line) => line.trim() !== '') ?? ''
