/** Reads the value of a "Recommended Skills" label: canonical names, which of them are optional, and the mentor's own sentence. */
import { withoutEmails } from './email.ts'
import { isPlaceholder } from './placeholder.ts'
import { readItem, withoutGuesses, type SkillItem } from './skill-item.ts'
import { findSkill } from './skill-lookup.ts'
import { skillsInProse } from './skill-prose.ts'
import { conjuncts, listItems, outsideSemicolons, parentheses, sentences } from './skill-split.ts'
import { LEVEL_WORDS, OPENING, OPTIONAL, TASK, WE, withoutOptional } from './skill-words.ts'

/** The text beside the label first, then each list item and paragraph below it, as plain text. */
export interface SkillLine {
  readonly text: string
  /** All of it is, whatever it says itself. */
  readonly optional?: boolean
}

export interface Skills {
  /** Canonical names in source order, each once. */
  readonly skills: string[]
  /** Those of `skills` that were marked optional wherever they stood. */
  readonly optionalSkills: string[]
  /** The lines that say more than a list of names, joined; null when there is none. */
  readonly skillsText: string | null
  readonly doubts: { written: string; suggestion: string }[]
}

interface Piece extends SkillItem {
  readonly optional: boolean
}

/** The longest line ever written has some 700 characters, the longest value 2,000. Beyond these limits it is text, not a list. */
const LONGEST_LINE = 2000
const LONGEST_VALUE = 8000
const MOST_ITEMS = 80

export function readSkills(lines: readonly SkillLine[]): Skills {
  const end = lines.findIndex((line) => OTHER_HEADING.test(line.text))
  let length = 0
  const read = (end < 0 ? lines : lines.slice(0, end)).map((line, i) => {
    length += line.text.length
    return length > LONGEST_VALUE ? { text: plain(line.text), pieces: [SAID] } : readLine(plain(line.text), i > 0, line.optional ?? false)
  })
  const pieces = read.flatMap((line) => line.pieces)
  const skills = [...new Set(pieces.flatMap((piece) => piece.names))]
  const wanted = new Set(pieces.filter((piece) => !piece.optional).flatMap((piece) => piece.names))
  const said = read.filter((line) => line.pieces.some((piece) => piece.prose)).map((line) => line.text)
  return {
    skills,
    optionalSkills: skills.filter((name) => !wanted.has(name)),
    skillsText: said.length === 0 ? null : said.map((text, i) => (i < said.length - 1 && !/[.!?:;]$/.test(text) ? `${text};` : text)).join(' '),
    doubts: pieces.flatMap((piece) => piece.doubts),
  }
}

/** A list of work that follows the list of skills without a label of its own. */
const OTHER_HEADING = /^\W*(?:key )?(?:responsibilities|deliverables|tasks|expected outcomes?|goals)\W*$/i

const plain = (text: string): string =>
  withoutEmails(text).normalize('NFC').replace(/<br\s*\/?>/gi, ' ').replace(/[*_`\\]{2,}|`|\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ').trim().replace(/^(?:[-•*]|\d{1,2}[.)])\s+/, '').replace(/^:\s*/, '').replace(/^\(([^()]*)\)$|^\[([^[\]]*)\]$/, '$1$2')

function readLine(text: string, isListItem: boolean, optional: boolean): { text: string; pieces: Piece[] } {
  // "(Optional) A and B" is about the whole bullet; inline it is about one item of many.
  const all = optional || isListItem && /^\(?(?:optional|bonus|helpful|nice[- ]to[- ]have)\)?:?\s/i.test(text)
  if (text.length > LONGEST_LINE) return { text, pieces: [{ ...SAID, names: skillsInProse(text.slice(0, LONGEST_LINE)) }] }
  const pieces = sentences(text).flatMap((sentence) => readSentence(sentence))
  return { text, pieces: all ? pieces.map(asOptional) : pieces }
}

const asOptional = (piece: Piece): Piece => ({ ...piece, optional: true })

const SAID: Piece = { names: [], prose: true, doubts: [], optional: false }

function readSentence(sentence: string): Piece[] {
  if (isPlaceholder(sentence)) return []
  if (TASK.test(sentence) || WE.test(sentence)) return [SAID]
  const groups = outsideSemicolons(sentence)
  const heads = groups.map((group) => HEAD.exec(group)?.[1] ?? '')
  // Where some are required others are only preferred.
  const isOptional = heads.map((head) => OPTIONAL.test(head) || (/^prefer/i.test(head) && heads.some((other) => /^(?:required|must)/i.test(other))))
  if (isOptional.slice(1).includes(true)) return groups.flatMap((group, at) => readSentence(group).map((piece) => (isOptional[at] === true ? asOptional(piece) : piece)))
  const label = /^((?:[^:,;()]|\([^():]*\)){2,60}):\s+(.+)$/u.exec(sentence)
  if (label === null) return readList(sentence)
  const [, head = '', rest = ''] = label
  if (isLevel(rest)) return readList(`${head} (${rest})`)
  if (OPTIONAL.test(head)) return readList(rest).map(asOptional)
  // "Frontend: React" is about React; "JavaScript & React: hooks" is about both.
  const bare = parentheses(head).outside
  const named = conjuncts(bare).flatMap((part) => part.split('/')).map((part) => findSkill(part))
  const isSkill = named.length > 0 && named.every((entry) => entry !== null && entry.kind !== 'practice')
  return [...(isSkill ? [{ ...readItem(bare), optional: false }] : []), ...(isSkill ? readSentence(rest).map(withoutGuesses) : readSentence(rest))]
}

/** "Go; nice to have: React, Vue": each group has its own words in front. */
const HEAD = /^([^:,;()]{2,40}):\s/

/** "Kubernetes: intermediate", "React: nice to have". */
const isLevel = (text: string): boolean => withoutOptional(text).split(' ').every((word) => word === '' || LEVEL_WORDS.has(word.toLowerCase().replace(/[.,]$/, '')))

function readList(text: string): Piece[] {
  const items = listItems(text)
  if (items.length > MOST_ITEMS) return [{ ...SAID, names: skillsInProse(text) }]
  const optionalFrom = items.findIndex((item) => OPTIONAL_FROM.test(item))
  const read = items.flatMap((item, at) => (optionalFrom >= 0 && at >= optionalFrom ? readPiece(item).map(asOptional) : readPiece(item)))
  const pieces = read.some((piece) => piece.prose && piece.names.length === 0) ? read.map(withoutGuesses) : read
  const opening = openingOfOptional(items)
  if (opening < 0) return pieces
  const optional = new Set(items.slice(opening).flatMap(readPiece).flatMap((piece) => piece.names))
  return pieces.map((piece) => (piece.names.some((name) => optional.has(name)) ? asOptional(piece) : piece))
}

const OPTIONAL_HEAD = '(?:optional(?:ly)?|bonus|nice[- ]to[- ]have)'
/** "Go, optional: Rust, eBPF": from there on. */
const OPTIONAL_FROM = new RegExp(String.raw`^\W*${OPTIONAL_HEAD}(?: skills?)?\s*:\s*\S`, 'i')

/** "Knowledge of A, B, and C is a plus": the last words are about all since "Knowledge of". Where that stands, or -1. */
function openingOfOptional(items: readonly string[]): number {
  const last = parentheses(items.at(-1) ?? '').outside
  if (!OPTIONAL.test(last) || OPENING.test(last)) return -1
  const opening = items.findLastIndex((item) => OPENING.test(item))
  const isOneList = /^(?:and|or)\b/i.test(last) || items.slice(opening + 1).flatMap((item) => conjuncts(withoutOptional(item))).every((name) => name.split(' ').length <= 2)
  return isOneList ? opening : -1
}

function readPiece(written: string): Piece[] {
  const known = findSkill(written)
  if (known !== null) return [{ names: [known.name], prose: false, doubts: [], optional: false }]
  const { outside, inside } = parentheses(written)
  const [head = '', ...rest] = withoutOptional(outside).split(/\s+[–—-](?:\s+|$)/u)
  const explained = rest.filter((text) => text.split(' ').some((word) => !LEVEL_WORDS.has(word.toLowerCase()) && word !== ''))
  const item = readItem(head)
  const asides = inside.map((text) => ({ text, extra: optionalList(text) }))
  // Tools named in parentheses count ("CI/CD systems (GitHub Actions)"), parts of the skill do not ("Kubernetes (CRDs, RBAC)").
  const named = [...asides.flatMap(({ text, extra }) => (extra.length === 0 && !REMARK.test(text) ? [text] : [])), ...explained]
    .flatMap((text) => skillsInProse(text))
    .filter((name) => item.names.length === 0 || findSkill(name)?.kind !== 'practice')
  const isOptional = OPTIONAL.test(outside) || asides.some(({ text, extra }) => extra.length === 0 && OPTIONAL.test(text))
  return [
    { ...item, names: [...item.names, ...named], prose: item.prose || explained.length > 0, optional: isOptional },
    ...asides.flatMap(({ extra }) => extra),
  ]
}

/** "React (Optional: Karpenter)", "React (Karpenter is a plus)": the parenthesis is a list of its own; "(optional, but a plus)" names nothing and is about React. */
const optionalList = (text: string): Piece[] =>
  readList(OPTIONAL_LIST.exec(text)?.[1] ?? (OPTIONAL.test(text) ? withoutOptional(text) : '')).filter(({ names }) => names.some((name) => findSkill(name) !== null)).map(asOptional)
const OPTIONAL_LIST = new RegExp(String.raw`^${OPTIONAL_HEAD}\s*[:,]\s*(\S.*)$`, 'i')

/** "(for frontend integration in X)" explains; it lists nothing. */
const REMARK = /^(?:as|because|for|in|mentee|no|not|since|the|this|to|understand|used|we|when|which|you)\b/i
