/**
 * Text → words, each with the forms under which it can be found. `c++`, `c#`, `.net` stay whole;
 * `ci/cd`, `node.js`, `end-to-end` are one word without its signs (`cicd`) and also their parts;
 * `KubeEdge` is also `kube` and `edge`.
 */
import { normalise } from './normalise.ts'

export interface Part {
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
  form: string
}

export interface Token extends Part {
  /** What it consists of, with their own places; empty for a simple word. */
  parts: readonly Part[]
  /** The words a reader sees: split at signs, not at capitals. */
  words: readonly string[]
}

const WORD = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?(?:[./_-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?)*/giu
const SIGNS = /[./_-]/g
const CAPITAL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u
/** Digits keep their signs: `1.28` is not 128. */
const NUMBER = /^[\d./_-]+$/

/** One word, though written with a capital inside: "java" must not find JavaScript. */
const UNSPLIT = new Set([
  'javascript', 'typescript', 'github', 'gitlab', 'postgresql', 'mysql', 'graphql', 'webassembly', 'devops', 'gitops', 'pytorch', 'tensorflow', 'youtube',
])

/** Longer words are identifiers, checksums and addresses: nobody types them. */
const LONGEST = 40

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const [raw] = match
    if (raw.length <= LONGEST) tokens.push(token(raw, match.index))
  }
  return tokens
}

/** Every form under which a word is indexed; single letters only where they are a language. */
export const formsOf = ({ form, parts }: Token): string[] => [form, ...parts.map((part) => part.form).filter((part) => part.length > 1 || part === 'c')]

/** A name as one key: its words without signs, single spaces between (`Argo CD`, `argo-cd` → `argo cd`). */
export const phraseKey = (name: string): string => tokenize(name).flatMap(({ words }) => words).join(' ')

/** A name as it stands in the vocabulary: one word as its form (`CI/CD` → `cicd`), several as their phrase. */
export function vocabularyKey(name: string): string {
  const [first, second] = tokenize(name)
  return first !== undefined && second === undefined ? first.form : phraseKey(name)
}

function token(raw: string, start: number): Token {
  const whole = normalise(raw)
  const plain = { start, end: start + raw.length }
  if (whole === '.net' || NUMBER.test(whole)) return { ...plain, form: whole, parts: [], words: [whole] }
  const bySigns = cut(raw, start, SIGNS)
  if (bySigns.length > 1) return { ...plain, form: whole.replace(SIGNS, ''), parts: bySigns, words: bySigns.map(({ form }) => form) }
  const byCase = UNSPLIT.has(whole) ? [] : cut(raw, start, CAPITAL).filter(({ form }) => form.length > 2)
  return { ...plain, form: whole, parts: byCase.length > 1 ? byCase : [], words: [whole] }
}

function cut(raw: string, start: number, at: RegExp): Part[] {
  let end = 0
  return raw.split(at).map((part) => {
    const from = raw.indexOf(part, end)
    end = from + part.length
    return { start: start + from, end: start + end, form: normalise(part) }
  })
}
