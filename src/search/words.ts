/** Clauses → the words to look for, each with what answers it on its own. */
import type { Expander, Expansion } from './expansion.ts'
import type { FieldMask } from './fields.ts'
import type { Clause } from './query.ts'
import type { Token } from './tokens.ts'

export interface Word {
  typed: string
  form: string
  /** What it is taken to be: itself, or its best correction. */
  meant: string
  fields: FieldMask
  expansions: readonly Expansion[]
}

interface Reading {
  /** No spelling changes. */
  exact: boolean
  /** The word is perhaps still being typed. */
  isLast: boolean
}

export function readWords(clauses: readonly Clause[], expander: Expander, exact: boolean): Word[] {
  const last = clauses.at(-1)?.tokens.at(-1)

  function read(form: string, typed: string, fields: FieldMask, { exact, isLast }: Reading): Word {
    const expansions = exact ? expander.asTyped(form, fields) : expander.forgiving(form, fields, isLast)
    return { typed, form, meant: bestGuess(expansions)?.meant ?? form, fields, expansions }
  }

  /** A word with signs or capitals is one word when it is known as one, else its parts (`react/typescript`). */
  function readToken(token: Token, { text, fields }: Clause): Word[] {
    const reading = { exact, isLast: token === last }
    const whole = read(token.form, text.slice(token.start, token.end), fields, reading)
    if (token.parts.length === 0 || whole.expansions.some(({ how }) => how !== 'spelling')) return [whole]
    const parts = token.parts.map((part) => read(part.form, text.slice(part.start, part.end), fields, reading))
    const areKnown = parts.every(({ expansions, form, meant }) => expansions.length > 0 && meant === form)
    return areKnown || whole.expansions.length === 0 ? parts : [whole]
  }

  return clauses.flatMap((clause) => clause.tokens.flatMap((token) => readToken(token, clause)))
}

/** The best of the guesses among expansions. */
export const bestGuess = (expansions: readonly Expansion[]): Expansion | undefined =>
  expansions.reduce<Expansion | undefined>((a, b) => (b.how === 'spelling' && (a === undefined || b.quality > a.quality) ? b : a), undefined)
