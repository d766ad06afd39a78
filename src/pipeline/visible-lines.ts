/** What of a file its reader sees: comments are taken out, code fences marked. A template left in either is no project. */
import { readHeading } from './heading-line.ts'
import { type LabelLine, readLabel } from './labels.ts'

export interface Visible {
  /** As many as the file has, so that line numbers stay; what stood in a comment is empty. */
  lines: readonly string[]
  fenced: readonly boolean[]
  unclosed: readonly Unclosed[]
}

/** A fence or comment that nothing closes; it is read as if it were not there, so it hides no project. */
interface Unclosed {
  line: number
  what: 'code fence' | 'comment'
}

const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/

export function visibleLines(text: string): Visible {
  const lines = text.split('\n')
  const fenced: boolean[] = lines.map(() => false)
  const unclosed: Unclosed[] = []
  const ends = { '`': longestCloserAfter(lines, '`'), '~': longestCloserAfter(lines, '~') }
  const oddFences = lines.filter((line) => fenceMarks(line) !== null).length % 2 === 1
  const lastComment = lines.findLastIndex((line) => line.includes('-->'))
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const marks = fenceMarks(line)
    if (marks === null) {
      const open = withoutComments(lines, index)
      if (open < 0) continue
      if (lastComment > index) index = closeComment(lines, index, open) - 1
      else if (/^ {0,3}<!--/.test(line)) unclosed.push({ line: index + 1, what: 'comment' })
      continue
    }
    const mark = marks.startsWith('`') ? '`' : '~'
    const isClosed = (ends[mark][index + 1] ?? 0) >= marks.length
    const end = isClosed ? findFrom(lines, index + 1, (other) => closerLength(other, mark) >= marks.length) : -1
    if (!isClosed || (oddFences && swallowsProject(lines, index + 1, end))) unclosed.push({ line: index + 1, what: 'code fence' })
    else {
      fenced.fill(true, index, end + 1)
      index = end
    }
  }
  return { lines, fenced, unclosed }
}

/**
 * Takes the comments out of a line that also end on it; what a code span shows stays.
 * @returns where one begins that does not end here, or -1
 */
function withoutComments(lines: string[], index: number): number {
  const line = lines[index] ?? ''
  let kept = ''
  let ticks = 0
  let from = 0
  for (let open = line.indexOf('<!--'); open >= 0; open = line.indexOf('<!--', from)) {
    const before = line.slice(from, open)
    const close = line.indexOf('-->', open + 2)
    ticks += before.split('`').length - 1
    kept += before
    from = close < 0 ? line.length : close + 3
    if (ticks % 2 === 1) kept += line.slice(open, from)
    else if (close < 0) {
      lines[index] = kept + line.slice(open)
      return kept.length
    }
  }
  if (from > 0) lines[index] = kept + line.slice(from)
  return -1
}

/** @returns the line on which the comment ends; what stands behind it there is still to be read */
function closeComment(lines: string[], index: number, open: number): number {
  const end = findFrom(lines, index + 1, (other) => other.includes('-->'))
  lines[index] = (lines[index] ?? '').slice(0, open)
  lines.fill('', index + 1, end)
  const last = lines[end] ?? ''
  lines[end] = last.slice(last.indexOf('-->') + 3)
  return end
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
