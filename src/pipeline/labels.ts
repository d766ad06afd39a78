/** Reads a line as the label of a field. */
import { factKind, type FieldKind, labelKind, LONGEST, nearLabel, normaliseLabel, unadorned } from './label-spellings.ts'

/** A label line taken apart: `  - **Mentor(s)**: Ann` is { kind: 'mentors', written: 'Mentor(s)', value: 'Ann', … }. */
export interface LabelLine {
  kind: FieldKind
  /** As the author wrote it, without bullet, bold marks and colon. */
  written: string
  value: string
  /** 1-based column of the label. */
  column: number
  /** Columns before the bullet or the label. */
  indent: number
  bullet: boolean
  /** Only a dash or its bold type tells the label from the value: not enough to make a project of what stands below a heading. */
  loose: boolean
  /** The label it was taken for, where it is mistyped beyond the known spellings. */
  meant: string | null
}

/** Bullet (a word processor's dashes, too), number and indent of at most three columns; deeper lines belong to the text above them. */
const START = /^( {0,3})(?:([-+\u2022\u2013\u2014]|\*(?!\*))(?:[ \t]+|(?=[\p{L}*_]))|\\-[ \t]+|\d{1,2}[.)][ \t]+)?/u
const BOLD = /^(?:\*\*|__)/

/** What may end a label, the likeliest first; without any it must be the whole line. */
const ENDS: readonly { end: RegExp; loose: boolean }[] = [
  { end: /[:\uFF1A]/, loose: false },
  { end: /\s[-\u2013\u2014](?=\s)/, loose: true },
  { end: /(?<=^(?:\*\*[^*]{1,60}|__[^_]{1,60}))(?:\*\*|__)(?=\s+(?:https?:|[^\s\p{Ll}]))/u, loose: true },
  // "Upstream Issue https://…", "Upstream Issue [#1](https://…)".
  { end: /\s(?=<?https?:\/\/|\[[^\]]*\]\()/, loose: true },
  { end: /$/, loose: false },
]

/** Shorter words are near to too many others. */
const SHORTEST_NEAR = 8

/** "[Upstream Issue](https://…)": the label is the text of its own link. */
const LINKED = /^(\*{0,2})\[([^\][]{2,40})\](?=\()/
/** "Upstream Issue (https://…)". */
const IN_BRACKETS = /\(\s*(<?https?:\/\/[^\s()]+)\s*\)$/

/**
 * Reads one line as a label. A label has a colon behind it, or is the whole line, or as a bullet or in bold is set off otherwise;
 * labels that are everyday words ("Goals") count only as a bullet or in bold, for they also open ordinary paragraphs.
 */
export function readLabel(line: string): LabelLine | null {
  const start = START.exec(line)
  if (start === null) return null
  const bullet = start[2] !== undefined
  const after = line.slice(start[0].length)
  const [, marks = '', linked = ''] = LINKED.exec(after) ?? []
  const rest = (labelKind(linked) ?? 'extra') === 'extra' ? after : after.replace(LINKED, () => `${marks}${linked}: [link]`)
  const isSetOff = bullet || BOLD.test(rest)
  const head = rest.slice(0, LONGEST + 24)
  for (const { end, loose } of ENDS) {
    const match = end.exec(head)
    if (match === null) continue
    const written = head.slice(0, match.index).trim()
    const found = withoutMarks(written, rest.slice(match.index + match[0].length))
    const spelled = normaliseLabel(written)
    const known = labelKind(written) ?? (match[0] === ':' ? factKind(spelled, found) : null)
    const near = known === null && match[0] === ':' && isSetOff && start[1] === '' && spelled.length >= SHORTEST_NEAR && spelled.length <= LONGEST ? nearLabel(spelled) : null
    const kind = known ?? near?.kind ?? null
    if (kind === null || (!isSetOff && (loose || kind === 'extra')) || (loose && kind === 'extra')) continue
    const value = found === '' ? (IN_BRACKETS.exec(written)?.[1] ?? '') : found
    return { kind, written: unadorned(written), value, column: start[0].length + 1, indent: start[1]?.length ?? 0, bullet, loose, meant: near?.name ?? null }
  }
  return null
}

/** `**Mentor:**Ann` → `Ann`, for what was opened before the colon is closed behind it; `**Mentor: Ann**` → `**Ann**`. */
function withoutMarks(written: string, rest: string): string {
  const open = /^[*_]{1,3}/.exec(written)?.[0] ?? ''
  const isOpen = open !== '' && !written.slice(open.length).includes(open)
  const value = isOpen && rest.startsWith(open) ? rest.slice(open.length) : rest
  const bare = value.replace(LEAVINGS, '').trim()
  return isOpen && value === rest && bare.endsWith(open) ? open + bare : bare
}

const LEAVINGS = /^(?:\s*(?:[*_]{1,3}(?=\s|$)|:(?=\s|$)|<br ?\/?>|<\/(?:b|strong|i|em|u)>))+/i
