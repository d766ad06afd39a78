/** Cuts a file into sections, one per heading, by its lines: nothing is parsed before it is known to be harmless. */
import { type HeadingLine, readHeading } from './heading-line.ts'
import { type LabelLine, readLabel } from './labels.ts'

export interface Section {
  /** Null for the text before the first heading. */
  heading: { line: number; column: number; depth: number; markdown: string } | null
  /** 1-based number of the first line of the body. */
  firstLine: number
  lines: readonly string[]
}

/** A fence or comment that nothing closes; it is read as if it were not there, so it hides no project. */
export interface Unclosed {
  line: number
  what: 'code fence' | 'comment'
}

const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/
const BULLET = /^( {0,3})(?:[-*+]|\d{1,9}[.)])([ \t]+)/

export function splitSections(text: string): { sections: Section[]; unclosed: Unclosed[] } {
  const lines = text.split('\n')
  const { hidden, unclosed } = hiddenLines(lines)
  const sections: Section[] = []
  let heading: Section['heading'] = null
  let first = 0
  let listIndent = 0
  const close = (end: number): void => {
    sections.push({ heading, firstLine: first + 1, lines: lines.slice(first, end) })
  }
  for (const [index, line] of lines.entries()) {
    if (hidden[index] === true) continue
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
  return { sections, unclosed }
}

/** An indented heading inside a list item is part of that item when what follows it is, too. */
function headingAt(lines: readonly string[], index: number, listIndent: number): HeadingLine | null {
  const heading = readHeading(lines[index] ?? '')
  const isInItem = heading !== null && listIndent > 0 && heading.indent >= 2 && /^ {2}/.test(nextLine(lines, index))
  return isInItem ? null : heading
}

/** The next line that is not blank; a few looks are enough. */
const nextLine = (lines: readonly string[], index: number): string => lines.slice(index + 1, index + 10).find((line) => line.trim() !== '') ?? ''

/** Marks the lines inside code fences and HTML comments. */
function hiddenLines(lines: readonly string[]): { hidden: boolean[]; unclosed: Unclosed[] } {
  const hidden: boolean[] = lines.map(() => false)
  const unclosed: Unclosed[] = []
  const ends = { '`': longestCloserAfter(lines, '`'), '~': longestCloserAfter(lines, '~') }
  const oddFences = lines.filter((line) => fenceMarks(line) !== null).length % 2 === 1
  const lastComment = lines.findLastIndex((line) => line.includes('-->'))
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    let end = index - 1
    const marks = fenceMarks(line)
    if (marks !== null) {
      const mark = marks.startsWith('`') ? '`' : '~'
      if ((ends[mark][index + 1] ?? 0) >= marks.length) end = findFrom(lines, index + 1, (other) => closerLength(other, mark) >= marks.length)
      else unclosed.push({ line: index + 1, what: 'code fence' })
    } else if (/^ {0,3}<!--/.test(line)) {
      if (lastComment >= index) end = findFrom(lines, index, (other) => other.includes('-->'))
      else unclosed.push({ line: index + 1, what: 'comment' })
    }
    if (end > index && marks !== null && oddFences && swallowsProject(lines, index + 1, end)) {
      unclosed.push({ line: index + 1, what: 'code fence' })
      end = index - 1
    }
    if (end >= index) {
      hidden.fill(true, index, end + 1)
      index = end
    }
  }
  return { hidden, unclosed }
}

/** Unlike `findIndex` it does not start at the top each time, which would make ten thousand fences cost a hundred million looks. */
function findFrom(lines: readonly string[], start: number, test: (line: string) => boolean): number {
  let index = start
  while (index < lines.length && !test(lines[index] ?? '')) index += 1
  return index < lines.length ? index : -1
}

/** A template in a fence has empty fields; filled ones below a heading are a project, and the fence's end was forgotten. */
function swallowsProject(lines: readonly string[], start: number, end: number): boolean {
  let filled = -1
  for (const line of lines.slice(start, end)) {
    if (readHeading(line) !== null) filled = 0
    else if (filled >= 0) filled += weight(readLabel(line))
    if (filled >= 2) return true
  }
  return false
}

const weight = (label: LabelLine | null): number => (label === null || label.value === '' ? 0 : label.kind === 'description' ? 2 : 1)

/** The marks that open a fence; a line such as ```` ```js` ```` is a code span instead. */
function fenceMarks(line: string): string | null {
  const fence = FENCE.exec(line)
  const marks = fence?.[2] ?? ''
  return marks === '' || (marks.startsWith('`') && (fence?.[3] ?? '').includes('`')) ? null : marks
}

function closerLength(line: string, mark: '`' | '~'): number {
  const bare = line.trim()
  return bare.length >= 3 && /^ {0,3}\S/.test(line) && bare === mark.repeat(bare.length) ? bare.length : 0
}

/** For each line, how long a closing fence stands there or below: without it, finding no end would cost the whole file each time. */
function longestCloserAfter(lines: readonly string[], mark: '`' | '~'): number[] {
  const longest = lines.map(() => 0)
  for (let index = lines.length - 1, best = 0; index >= 0; index -= 1) {
    best = Math.max(best, closerLength(lines[index] ?? '', mark))
    longest[index] = best
  }
  return longest
}
