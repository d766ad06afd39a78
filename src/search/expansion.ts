/**
 * One typed word → the words of the vocabulary that answer it, each with a quality between 0 and 1.
 * Exact first, forgiving second: exact 1 → plural .95 → other names .95 or .5 → prefix .5 to .9 → inflection .55;
 * and only when no strong field has any of these, what the word may have been meant to be: .85 less .05 per error.
 */
import { ALL_FIELDS, STRONG_FIELDS, type FieldMask } from './fields.ts'
import { createGuesser } from './guess.ts'
import { createLookup } from './lookup.ts'
import type { Names } from './names.ts'
import { countOf, strongCount, type OpenIndex } from './open-index.ts'

/** By which step a word was found. */
export type How = 'exact' | 'plural' | 'name' | 'inflection' | 'prefix' | 'spelling'

export interface Expansion {
  id: number
  quality: number
  /** Only there does the word count. */
  fields: FieldMask
  how: How
  /** The corrected word, where `how` is spelling: this or one of its names. */
  meant?: string
}

export interface Expander {
  /** The word, its plural and its other names: no prefixes. */
  wholeWord(word: string, fields: FieldMask): Expansion[]
  /** What the word finds as it is. */
  asTyped(word: string, fields: FieldMask): Expansion[]
  /**
   * What it finds as it is and, when that is nothing of weight, as it may have been meant.
   * @param isLast the word is perhaps still being typed.
   */
  forgiving(word: string, fields: FieldMask, isLast: boolean): Expansion[]
}

/** In how many projects a word that stands in no strong field must be to be taken as meant. */
const KNOWN = 3
/** A word in fewer strong fields than this finds little. */
const FEW = 5
/** Lengths of words worth a guess: shorter ones are nearer to each other than any typo, longer ones are nobody's words. */
const SHORTEST = 4
const LONGEST = 32
/** Answers kept, since a query is asked again with each further letter. */
const MOST_KEPT = 500

export function createExpander(index: OpenIndex, names: Names): Expander {
  const { wholeWord, asTyped } = createLookup(index, names)
  const guess = createGuesser(index, names)
  const kept = new Map<string, Expansion[]>()

  /** The corrected word answers as if it had been typed; its plural only where it matters and the word alone finds little. */
  function meant(id: number, quality: number, fields: FieldMask): Expansion[] {
    const word = index.words[id] ?? ''
    const findsLittle = strongCount(index, id) < FEW
    return asTyped(word, fields).flatMap((expansion) => {
      const found = { ...expansion, quality: quality * expansion.quality, how: 'spelling' as const, meant: word }
      if (expansion.how === 'plural') return findsLittle ? { ...found, quality: quality * 0.7, fields: fields & STRONG_FIELDS } : []
      return expansion.how === 'inflection' ? [] : found
    })
  }

  function needsGuess(word: string, fields: FieldMask, isLast: boolean, found: readonly Expansion[]): boolean {
    const id = index.idOf.get(word)
    if ((id !== undefined && names.isName(id)) || word.length < SHORTEST || word.length > LONGEST || /^\d/.test(word)) return false
    // Before another word nothing is still being typed: what only begins like the word is no answer.
    const sure = found.filter(({ how }) => how !== 'inflection' && (isLast || how !== 'prefix'))
    if (sure.some((expansion) => (index.anywhere[expansion.id] ?? 0) & expansion.fields & STRONG_FIELDS)) return false
    return fields !== ALL_FIELDS || sure.reduce((sum, expansion) => sum + countOf(index, expansion.id), 0) < KNOWN
  }

  function forgiving(word: string, fields: FieldMask, isLast: boolean): Expansion[] {
    const key = `${word} ${fields} ${isLast}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = asTyped(word, fields)
    const guesses = needsGuess(word, fields, isLast, found) ? guess(word).flatMap(({ id, quality }) => meant(id, quality, fields)) : []
    const all = [...found, ...guesses]
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, all)
    return all
  }

  return { wholeWord, asTyped, forgiving }
}
