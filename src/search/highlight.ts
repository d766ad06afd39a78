/** Where the words of a match stand in a text, for the reader's eye. */
import { tokenize, type Token } from './tokens.ts'

export interface Segment {
  text: string
  marked: boolean
}

/** The longest name of several words that is marked as one. */
const LONGEST_RUN = 4

/**
 * Cuts a text into marked and unmarked segments; joined, they are the text again.
 * @param words as in the vocabulary, like the words of an explanation.
 */
export function highlight(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of spansOf(text, words)) {
    if (start > at) segments.push({ text: text.slice(at, start), marked: false })
    segments.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false })
  return segments
}

/**
 * The part of a long text around its first marked words, cut at words and with an ellipsis where something
 * was left out; null when no word stands in it.
 * @param length of the part, in characters, about.
 */
export function snippetAround(text: string, words: readonly string[], length = 140): Segment[] | null {
  const [first] = spansOf(text, words)
  if (first === undefined) return null
  const start = wordStart(text, Math.max(0, first.start - Math.floor(length / 3)), first.start)
  const end = wordEnd(text, Math.max(first.end, start + length))
  const segments = highlight(text.slice(start, end).trim(), words)
  if (start > 0) segments.unshift({ text: '… ', marked: false })
  if (end < text.length) segments.push({ text: ' …', marked: false })
  return segments
}

/** Each key marks the texts of the same cards again; older ones are forgotten all at once. */
const tokensOf = new Map<string, readonly Token[]>()
const MOST_CHARACTERS = 300_000
let characters = 0

function remembered(text: string): readonly Token[] {
  const known = tokensOf.get(text)
  if (known !== undefined) return known
  const tokens = tokenize(text)
  characters += text.length
  if (characters > MOST_CHARACTERS) {
    tokensOf.clear()
    characters = text.length
  }
  tokensOf.set(text, tokens)
  return tokens
}

function spansOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  if (words.length === 0) return []
  const wanted = new Set(words)
  const starts = new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))
  const tokens = remembered(text)
  const spans: { start: number; end: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    // Most words begin no wanted one: a look at two letters spares the joining.
    const mayBegin = starts.has(token.form.slice(0, 2)) || starts.has(`${token.words[0]} `.slice(0, 2))
    const run = mayBegin ? runLength(tokens, i, wanted) : 0
    if (run > 0) {
      spans.push({ start: token.start, end: tokens[i + run - 1]?.end ?? token.end })
      i += run - 1
    } else spans.push(...token.parts.filter(({ form }) => wanted.has(form)))
  }
  return spans
}

/** How many tokens from `from` on are together a wanted word or name, the longest; 0 when none. */
function runLength(tokens: readonly Token[], from: number, wanted: ReadonlySet<string>): number {
  let [found, joined, spaced] = [0, '', '']
  for (const [index, { form, words }] of tokens.slice(from, from + LONGEST_RUN).entries()) {
    joined += form
    spaced += `${index === 0 ? '' : ' '}${words.join(' ')}`
    if (wanted.has(joined) || wanted.has(spaced)) found = index + 1
  }
  return found
}

/** Behind the next space; where none comes before `until`, in the middle of a word. */
const wordStart = (text: string, from: number, until: number) => {
  const space = from === 0 ? -1 : text.slice(from, until).indexOf(' ')
  return space === -1 ? from : from + space + 1
}

const wordEnd = (text: string, from: number) => {
  const space = from >= text.length ? -1 : text.indexOf(' ', from)
  return space === -1 ? text.length : space
}
