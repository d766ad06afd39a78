/**
 * Clauses → what a project must have, as terms: every term must be met, by any of its expansions.
 * A term is a word, or a name of several words ("machine learning") that the index knows as one.
 */
import type { Clause } from './query.ts'
import type { Expander, Expansion } from './expansion.ts'
import { STRONG_FIELDS, type FieldMask } from './fields.ts'
import { fieldsAt, type OpenIndex } from './open-index.ts'
import { findPhrases, type PhraseTable } from './phrases.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Token } from './tokens.ts'

export interface Term {
  /** The words as typed. */
  typed: string
  expansions: readonly Expansion[]
  /** Changes already made to its words, where only together they made sense ("unti test" → "unit test"). */
  corrections: readonly Correction[]
}

export interface Correction {
  from: string
  to: string
}

interface Word {
  typed: string
  form: string
  /** What it is taken to be: itself, or its correction. */
  meant: string
  fields: FieldMask
  expansions: readonly Expansion[]
}

interface Reading {
  exact: boolean
  /** The word is perhaps still being typed. */
  isLast: boolean
}

/** More words than this are a pasted text: its beginning is searched. */
const MOST_WORDS = 16

export interface Planner {
  /** @param exact no spelling changes. */
  plan(clauses: readonly Clause[], exact: boolean): Term[]
  /** The words of a phrase or of an exclusion: as they are, with other names when `names`. */
  verbatim(clause: Clause, names: boolean): Term[]
}

export function createPlanner(index: OpenIndex, expander: Expander, phrases: PhraseTable): Planner {
  function read(form: string, typed: string, fields: FieldMask, { exact, isLast }: Reading): Word {
    const expansions = exact ? expander.asTyped(form, fields) : expander.forgiving(form, fields, isLast)
    return { typed, form, meant: bestGuess(expansions)?.meant ?? form, fields, expansions }
  }

  /** A word with signs or capitals is one word when it is known as one, else its parts (`react/typescript`). */
  function wordsOf(token: Token, text: string, fields: FieldMask, reading: Reading): Word[] {
    const typed = text.slice(token.start, token.end)
    if (token.parts.length === 0 || expander.asTyped(token.form, fields).length > 0) return [read(token.form, typed, fields, reading)]
    const parts = token.parts.map((part) => read(part.form, text.slice(part.start, part.end), fields, reading))
    const whole = read(token.form, typed, fields, reading)
    return whole.expansions.length > 0 && parts.some(({ expansions, form, meant }) => expansions.length === 0 || meant !== form) ? [whole] : parts
  }

  function plan(clauses: readonly Clause[], exact: boolean): Term[] {
    const last = clauses.at(-1)?.tokens.at(-1)
    const all = clauses.flatMap(({ tokens, text, fields }) => tokens.flatMap((token) => wordsOf(token, text, fields, { exact, isLast: token === last })))
    const saying = all.filter(({ form }) => !STOP_WORDS.has(form))
    const words = (saying.length > 0 && findPhrases(all.map(({ meant }) => meant), phrases).length === 0 ? saying : all).slice(0, MOST_WORDS)
    const terms: Term[] = []
    const names = findPhrases(words.map(({ meant }) => meant), phrases)
    for (let i = 0; i < words.length; ) {
      const name = names.find(({ from }) => from === i)
      const run = name === undefined ? [] : words.slice(name.from, name.to)
      const known = name === undefined ? [] : expander.wholeWord(name.entry, run[0]?.fields ?? 0)
      if (known.length > 0 && run.every(({ fields }) => fields === run[0]?.fields)) {
        const corrections = run.flatMap(({ typed, form, meant }) => (meant === form ? [] : [{ from: typed, to: meant }]))
        terms.push({ typed: run.map(({ typed }) => typed).join(' '), expansions: known, corrections })
        i += run.length
        continue
      }
      const word = words[i]
      i++
      if (word === undefined || (STOP_WORDS.has(word.form) && saying.length > 0)) continue
      const joined = [joinedWith(words[i - 2], word), joinedWith(word, words[i])].flat()
      terms.push({ typed: word.typed, expansions: joined.length > 0 ? [...expander.asTyped(word.form, word.fields), ...joined] : word.expansions, corrections: [] })
    }
    return terms
  }

  /** "open telemetry" also asks for `opentelemetry`. */
  function joinedWith(a: Word | undefined, b: Word | undefined): Expansion[] {
    if (a === undefined || b === undefined || a.fields !== b.fields) return []
    const found = expander.wholeWord(a.form + b.form, a.fields)
    return found.some(({ id, how }) => how === 'exact' && (index.anywhere[id] ?? 0) & STRONG_FIELDS) ? found : []
  }

  function verbatim({ tokens, text, fields }: Clause, names: boolean): Term[] {
    return tokens
      .filter(({ form }) => tokens.length === 1 || !STOP_WORDS.has(form))
      .map((token) => {
        const found = expander.wholeWord(token.form, fields)
        return { typed: text.slice(token.start, token.end), expansions: names ? found : found.filter(({ how }) => how === 'exact'), corrections: [] }
      })
  }

  return { plan, verbatim }
}

/** The best of the guesses among expansions. */
const bestGuess = (expansions: readonly Expansion[]): Expansion | undefined =>
  expansions.reduce<Expansion | undefined>((a, b) => (b.how === 'spelling' && (a === undefined || b.quality > a.quality) ? b : a), undefined)

/** The changes of spelling that led to the project at `position`: where a word is there as typed, none. */
export const correctionsAt = (index: OpenIndex, terms: readonly Term[], position: number): Correction[] =>
  terms.flatMap(({ typed, expansions, corrections }) => {
    const there = expansions.filter(({ id, fields }) => fieldsAt(index, id, position) & fields)
    const to = there.every(({ how }) => how === 'spelling') ? bestGuess(there)?.meant : undefined
    return to === undefined ? corrections : [{ from: typed, to }]
  })
