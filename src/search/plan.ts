/**
 * Clauses → what a project must have, as terms: every term must be met, by any of its expansions.
 * A term is a word, or a name of several words ("machine learning") that the index knows as one.
 */
import type { Clause } from './query.ts'
import type { Expander, Expansion } from './expansion.ts'
import { STRONG_FIELDS, type FieldMask } from './fields.ts'
import type { OpenIndex } from './open-index.ts'
import { findPhrases, type PhraseTable } from './phrases.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Token } from './tokens.ts'

export interface Term {
  /** The words as typed. */
  typed: string
  expansions: readonly Expansion[]
}

export interface Correction {
  from: string
  to: string
}

export interface Plan {
  terms: readonly Term[]
  corrections: readonly Correction[]
}

interface Word {
  typed: string
  form: string
  /** What it is taken to be: itself, or its correction. */
  meant: string
  fields: FieldMask
  expansions: readonly Expansion[]
}

/** More words than this are a pasted text: its beginning is searched. */
const MOST_WORDS = 16

export interface Planner {
  /** @param exact no spelling changes. */
  plan(clauses: readonly Clause[], exact: boolean): Plan
  /** The words of a phrase or of an exclusion: as they are, with other names when `names`. */
  verbatim(clause: Clause, names: boolean): Term[]
}

export function createPlanner(index: OpenIndex, expander: Expander, phrases: PhraseTable): Planner {
  function read(form: string, typed: string, fields: FieldMask, exact: boolean): Word {
    const expansions = exact ? expander.asTyped(form, fields) : expander.forgiving(form, fields)
    const best = expansions.reduce<Expansion | undefined>((a, b) => (b.how === 'spelling' && (a === undefined || b.quality > a.quality) ? b : a), undefined)
    return { typed, form, meant: (best && index.words[best.id]) ?? form, fields, expansions }
  }

  /** A word with signs or capitals is one word when it is known as one, else its parts (`react/typescript`). */
  function wordsOf(token: Token, text: string, fields: FieldMask, exact: boolean): Word[] {
    const typed = text.slice(token.start, token.end)
    if (token.parts.length === 0 || expander.asTyped(token.form, fields).length > 0) return [read(token.form, typed, fields, exact)]
    const parts = token.parts.map((part) => read(part.form, text.slice(part.start, part.end), fields, exact))
    const whole = read(token.form, typed, fields, exact)
    return whole.expansions.length > 0 && parts.some(({ expansions, form, meant }) => expansions.length === 0 || meant !== form) ? [whole] : parts
  }

  function plan(clauses: readonly Clause[], exact: boolean): Plan {
    const all = clauses.flatMap(({ tokens, text, fields }) => tokens.flatMap((token) => wordsOf(token, text, fields, exact)))
    const saying = all.filter(({ form }) => !STOP_WORDS.has(form))
    const words = (saying.length > 0 && findPhrases(all.map(({ meant }) => meant), phrases).length === 0 ? saying : all).slice(0, MOST_WORDS)
    const terms: Term[] = []
    const corrections = new Map<string, string>()
    const names = findPhrases(words.map(({ meant }) => meant), phrases)
    for (let i = 0; i < words.length; ) {
      const name = names.find(({ from }) => from === i)
      const run = name === undefined ? [] : words.slice(name.from, name.to)
      const known = name === undefined ? [] : expander.wholeWord(name.entry, run[0]?.fields ?? 0)
      if (known.length > 0 && run.every(({ fields }) => fields === run[0]?.fields)) {
        terms.push({ typed: run.map(({ typed }) => typed).join(' '), expansions: known })
        for (const { typed, form, meant } of run) if (meant !== form) corrections.set(typed, meant)
        i += run.length
        continue
      }
      const word = words[i]
      i++
      if (word === undefined || (STOP_WORDS.has(word.form) && saying.length > 0)) continue
      const joined = [joinedWith(words[i - 2], word), joinedWith(word, words[i])].flat()
      terms.push({ typed: word.typed, expansions: joined.length > 0 ? [...expander.asTyped(word.form, word.fields), ...joined] : word.expansions })
      if (joined.length === 0 && word.meant !== word.form) corrections.set(word.typed, word.meant)
    }
    return { terms, corrections: [...corrections].map(([from, to]) => ({ from, to })) }
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
        return { typed: text.slice(token.start, token.end), expansions: names ? found : found.filter(({ how }) => how === 'exact') }
      })
  }

  return { plan, verbatim }
}
