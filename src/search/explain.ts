/** Why a project is among the results: which fields matched, by which of their words, and for what was typed. */
import type { How } from './expansion.ts'
import { FIELDS, fieldsOf, type Field } from './fields.ts'
import { fieldsAt, type OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'

export interface FieldMatch {
  field: Field
  /** As in the vocabulary ("kubernetes", "unit testing"): what `highlight` marks. */
  words: readonly string[]
}

export interface Explanation {
  /** Strongest field first. */
  matches: readonly FieldMatch[]
  /** What was typed, what was found for it and how. */
  reasons: readonly { typed: string; found: string; how: How; fields: readonly Field[] }[]
  /** What was typed and is not there: only in partial results. */
  missing: readonly string[]
}

export function explain(index: OpenIndex, terms: readonly Term[], position: number): Explanation {
  const reasons = terms.flatMap(({ typed, expansions }) =>
    expansions.flatMap(({ id, how, fields }) => {
      const mask = fieldsAt(index, id, position) & fields
      return mask === 0 ? [] : [{ typed, found: index.words[id] ?? '', how, fields: fieldsOf(mask) }]
    }),
  )
  const matches = FIELDS.map(({ name }) => ({
    field: name,
    words: [...new Set(reasons.filter(({ fields }) => fields.includes(name)).map(({ found }) => found))],
  })).filter(({ words }) => words.length > 0)
  const met = new Set(reasons.map(({ typed }) => typed))
  return { matches, reasons, missing: terms.map(({ typed }) => typed).filter((typed) => !met.has(typed)) }
}
