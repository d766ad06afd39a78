/**
 * What a person typed → clauses. Operators: `"exact phrase"`, `-word`, `skill:go`, `cncf:kyverno` or `project:kyverno`,
 * `mentor:name`, `term:2024`, `title:word`, and any of them together (`-skill:"unit testing"`).
 * Nothing is an error: what is no operator is text.
 */
import { ALL_FIELDS, CNCF_PROJECT, MENTORS, SKILLS, TERM, TITLE, type FieldMask } from './fields.ts'
import { normalise } from './normalise.ts'
import { tokenize, type Token } from './tokens.ts'

export interface Clause {
  /** As typed, without the operator. */
  text: string
  /** Its words, at least one. */
  tokens: readonly Token[]
  /** The words in this order and as they are, nothing near them. */
  exact: boolean
  /** Projects that have it are left out. */
  negated: boolean
  fields: FieldMask
}

/** The operators; `project:` because CNCF projects are also just called so. */
export const FIELD_OPERATORS: Readonly<Record<string, FieldMask>> = {
  skill: SKILLS,
  cncf: CNCF_PROJECT,
  project: CNCF_PROJECT,
  mentor: MENTORS,
  term: TERM,
  title: TITLE,
}

/** A pasted page is searched by its beginning. */
const LONGEST_QUERY = 400

/** Sign, field, and a quoted or a plain rest. */
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/giu

export function parseQuery(query: string): Clause[] {
  return [...straight(query).matchAll(PIECE)].flatMap(([piece, minus, field, quoted, plain = '']) => {
    const fields = field === undefined ? undefined : operator(field)
    // `http:` and `foo:` are no operators: their piece is text, sign and all.
    const text = quoted ?? (fields === undefined && field !== undefined ? piece : plain)
    const clause = { exact: quoted !== undefined, negated: minus === '-', fields: fields ?? ALL_FIELDS }
    // And the word in front of `error:"no such host"` is one to look for.
    const before = quoted !== undefined && fields === undefined && minus === '' ? (field ?? '') : ''
    return [{ ...clause, exact: false, text: before }, { ...clause, text }]
      .map((each) => ({ ...each, tokens: tokenize(each.text) }))
      .filter(({ tokens }) => tokens.length > 0)
  })
}

const operator = (name: string): FieldMask | undefined => {
  const key = normalise(name)
  return Object.hasOwn(FIELD_OPERATORS, key) ? FIELD_OPERATORS[key] : undefined
}

/** Phones type curly quotes and long dashes. */
const straight = (query: string) =>
  query
    .slice(0, LONGEST_QUERY)
    .replace(/[“”„«»]/g, '"')
    .replace(/(^|\s)[–—−](?=\S)/g, '$1-')
