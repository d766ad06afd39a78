/**
 * Limits on what is given to the parser. remark is safe against scripts but not against size: five thousand `>` overflow
 * its stack and four thousand bytes of `* ` keep it busy for seconds, so one merged line upstream could stop the build.
 * Each limit is three to ten times the largest value in the 1,490 projects upstream has.
 */

export const LIMITS = {
  /** Characters looked at for headings; the rest is not read. */
  raw: 20_000_000,
  /** Characters of all sections of a file, after each was cut to its own limit; the rest is not read. */
  file: 1_000_000,
  /** Projects of a file; the rest is not read. */
  projects: 500,
  /** A longer section is cut here, and like all that is over a limit not parsed. */
  section: 64_000,
  line: 16_000,
  /** Characters of one mentor, one item of a list, one line of skills. */
  item: 4_000,
  items: 200,
  /** Block quotes and lists opened on one line. */
  containers: 8,
  indent: 40,
  /** `[` not yet closed within one block. */
  brackets: 16,
  images: 8,
  /** Runs of `*`, `_` or `~` on one line. */
  emphasis: 60,
  /** Columns of a table. */
  columns: 60,
  /** `<` on one line. */
  tags: 100,
  /** Levels of the parsed tree, checked before anything walks it. */
  depth: 32,
} as const

export interface OverLimit {
  /** Index of the line. */
  index: number
  what: string
}

/** Each row counts one thing on one line. */
const PER_LINE: readonly { limit: number; what: string; count: (line: string) => number }[] = [
  { limit: LIMITS.line, what: 'characters on one line', count: (line) => line.length },
  { limit: LIMITS.indent, what: 'columns of indent', count: (line) => indentOf(line) },
  { limit: LIMITS.containers, what: 'nested lists and quotes', count: (line) => containersOf(line) },
  { limit: LIMITS.images, what: 'images on one line', count: (line) => countOf(line, '![') },
  { limit: LIMITS.columns, what: 'table columns', count: (line) => countOf(line, '|') },
  { limit: LIMITS.tags, what: 'HTML tags on one line', count: (line) => countOf(line, '<') },
  { limit: LIMITS.emphasis, what: 'emphasis marks on one line', count: (line) => (/[*_~]/.test(line) ? (line.match(/[*_~]+/g)?.length ?? 0) : 0) },
]

/** @returns the first line that is over a limit, or null when all of it may be parsed */
export function overLimit(lines: readonly string[]): OverLimit | null {
  let size = 0
  let open = 0
  for (const [index, line] of lines.entries()) {
    size += line.length + 1
    const broken = PER_LINE.find(({ limit, count }) => count(line) > limit)
    if (broken !== undefined) return { index, what: `more than ${broken.limit} ${broken.what}` }
    open = line.trim() === '' ? 0 : openBrackets(line, open)
    if (open > LIMITS.brackets) return { index, what: `more than ${LIMITS.brackets} brackets open at once` }
    if (size > LIMITS.section) return { index, what: `more than ${LIMITS.section} characters in one section` }
  }
  return null
}

const indentOf = (line: string): number => {
  const space = /^[ \t]*/.exec(line)?.[0] ?? ''
  return space.length === line.length ? 0 : space.length + 3 * countOf(space, '\t')
}

/** `> - 1. ` opens three. */
const containersOf = (line: string): number => (/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)?.[0] ?? '').match(/[>*+-]|\d+[.)]/g)?.length ?? 0

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1
  return count
}

function openBrackets(line: string, before: number): number {
  if (!line.includes('[') && !line.includes(']')) return before
  let open = before
  let most = before
  for (const char of line) {
    if (char === '[') most = Math.max(most, (open += 1))
    else if (char === ']' && open > 0) open -= 1
  }
  return most > LIMITS.brackets ? most : open
}
