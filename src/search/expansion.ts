/**
 * One typed word → the words of the vocabulary that answer it, each with a quality between 0 and 1.
 * Exact first, forgiving second: exact 1 → plural .95 → other names .95/.6 → prefix .45–.9; and only when no
 * strong field has any of these, what the word may have been meant to be: transposed letters .85 → Fuse ≤ .8.
 */
import { ALL_FIELDS, STRONG_FIELDS, maskOf, type FieldMask } from './fields.ts'
import { candidateFinder } from './candidates.ts'
import { areAnagrams, typingDistance } from './distance.ts'
import { resembling } from './fuzzy.ts'
import { inflectionsOf, pluralsOf } from './inflection.ts'
import type { Names } from './names.ts'
import { STOP_WORDS } from './stop-words.ts'
import { countOf, lowerBound, strongCount, type OpenIndex } from './open-index.ts'

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
  /** What the word finds as it is. */
  asTyped(word: string, fields: FieldMask): Expansion[]
  /** What it finds as it is or, when that is nothing of weight, as it may have been meant. */
  forgiving(word: string, fields: FieldMask, isLast: boolean): Expansion[]
  /** The word, its plural and its other names: no prefixes. */
  wholeWord(word: string, fields: FieldMask): Expansion[]
}

/** Quality of guesses beyond the nearest: below `STRICT` of match.ts, asked only when the nearest lead nowhere. */
const FAR = 0.45

/** In how many projects a word that stands in no strong field must be to be taken as meant. */
const KNOWN = 3

/** A word in fewer strong fields than this finds little. */
const FEW = 5

/** All letters right, in the wrong order: one error, not two. */
const ANAGRAM = 1.3

/** Words of five letters and more are forgiven more. */
const LONG_ENOUGH = 5

export function createExpander(index: OpenIndex, names: Names): Expander {
  const { idOf, words, anywhere } = index
  const isStrong = ({ id, fields }: Expansion) => ((anywhere[id] ?? 0) & fields & STRONG_FIELDS) !== 0
  let findCandidates: ((typed: string) => number[]) | undefined

  /**
   * What a typo may be corrected to: words of strong fields, names of known skills, and words of long texts
   * that several projects use (what one alone writes may itself be the typo).
   */
  const enough = Math.min(3, 1 + index.size / 400)
  const correctable = (id: number) => ((anywhere[id] ?? 0) & STRONG_FIELDS) !== 0 || names.named.has(id) || countOf(index, id) >= enough

  function wholeWord(word: string, fields: FieldMask): Expansion[] {
    const found: Expansion[] = []
    const add = (id: number | undefined, quality: number, how: How, within = fields) => {
      if (id !== undefined && !found.some((other) => other.id === id)) found.push({ id, quality, fields: within, how })
    }
    const exact = idOf.get(word)
    add(exact, 1, 'exact')
    for (const plural of pluralsOf(word)) add(idOf.get(plural), 0.95, 'plural')
    for (const { id } of found.slice()) for (const other of names.othersOf(id)) add(other.id, other.quality, 'name', fields & other.fields)
    return found.filter((expansion) => (anywhere[expansion.id] ?? 0) & expansion.fields)
  }

  function prefixes(word: string, fields: FieldMask, whole: readonly Expansion[]): Expansion[] {
    const exact = idOf.get(word)
    const strong = whole.some(isStrong)
    // Who types the whole name of a thing means it: "java" is not JavaScript, "cli" no client. Two letters are a name too.
    if (strong && (word.length === 2 || (exact !== undefined && names.named.has(exact)))) return []
    const within = strong || word.length < 4 ? fields & STRONG_FIELDS : fields & ~maskOf('term')
    const found: Expansion[] = []
    for (let id = lowerBound(words, word); id < words.length; id++) {
      const longer = words[id] ?? ''
      if (!longer.startsWith(word)) break
      if (id === exact || longer.includes(' ') || !((anywhere[id] ?? 0) & within)) continue
      if (exact !== undefined && names.areDifferentSkills(exact, id)) continue
      found.push({ id, quality: (strong ? 0.5 : 0.6) + (0.3 * word.length) / longer.length, fields: within, how: 'prefix' })
    }
    return found
  }

  /** "scheduler" also finds "scheduling" where words are chosen; long texts say too much. */
  const inflected = (word: string, fields: FieldMask): Expansion[] =>
    inflectionsOf(word).flatMap((form) => {
      const expansion = { id: idOf.get(form) ?? -1, quality: 0.55, fields: fields & STRONG_FIELDS, how: 'inflection' as const }
      return isStrong(expansion) ? expansion : []
    })

  function asTyped(word: string, fields: FieldMask): Expansion[] {
    // "in" is the beginning of in-toto before it is a word.
    const whole = STOP_WORDS.has(word) && word.length <= 3 ? [] : wholeWord(word, fields)
    const known = new Set(whole.map(({ id }) => id))
    return [...whole, ...[...inflected(word, fields), ...prefixes(word, fields, whole)].filter(({ id }) => !known.has(id))]
  }

  /** The corrected word answers as if it had been typed; its plural only where it matters and the word alone finds little. */
  function meant(id: number, quality: number, fields: FieldMask): Expansion[] {
    const word = words[id] ?? ''
    const rare = strongCount(index, id) < FEW
    return asTyped(word, fields).flatMap((expansion) => {
      if ((expansion.how === 'plural' && !rare) || expansion.how === 'inflection') return []
      const found = { ...expansion, quality: quality * expansion.quality, how: 'spelling' as const, meant: word }
      return expansion.how === 'plural' ? { ...found, quality: quality * 0.7, fields: fields & STRONG_FIELDS } : found
    })
  }

  /** Known words that begin with the typed one, two neighbouring letters swapped: to Fuse a swap is two errors. */
  function transposed(word: string): number[] {
    return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)).flatMap((swapped) => {
      const exact = idOf.get(swapped)
      if (exact !== undefined) return correctable(exact) ? exact : []
      const first = word.length >= LONG_ENOUGH ? lowerBound(words, swapped) : words.length
      return words[first]?.startsWith(swapped) === true && correctable(first) ? first : []
    })
  }

  function guessed(word: string, fields: FieldMask): Expansion[] {
    findCandidates ??= candidateFinder(words, correctable)
    const candidates = findCandidates(word)
    const similar = resembling(word, candidates.map((id) => words[id] ?? '')).flatMap(({ index: at }) => candidates[at] ?? [])
    const limit = word.length < LONG_ENOUGH ? 1.2 : word.length <= 7 ? 1.5 : 2.2
    const near = [...new Set([...transposed(word), ...similar])]
      .filter((id) => words[id]?.startsWith(word) === false)
      .map((id) => ({ id, distance: Math.min(typingDistance(word, words[id] ?? ''), areAnagrams(word, words[id] ?? '') ? ANAGRAM : Infinity) }))
      .filter(({ distance }) => distance <= limit)
    const best = Math.min(...near.map(({ distance }) => distance))
    return near.flatMap(({ id, distance }) => meant(id, distance <= best + 0.1 ? 0.85 - 0.05 * distance : FAR - 0.1 * distance, fields))
  }

  function forgiving(word: string, fields: FieldMask, isLast: boolean): Expansion[] {
    const found = asTyped(word, fields)
    const exact = idOf.get(word)
    const isName = exact !== undefined && names.named.has(exact)
    if (word.length < 4 || word.length > 32 || /^\d/.test(word) || isName) return found
    // Before another word nothing is still being typed: what only begins like the word is no answer.
    const sure = isLast ? found : found.filter(({ how }) => how !== 'prefix')
    if (sure.some((expansion) => expansion.how !== 'inflection' && isStrong(expansion))) return found
    const total = sure.reduce((sum, { id }) => sum + countOf(index, id), 0)
    if (total >= KNOWN && fields === ALL_FIELDS) return found
    return [...found, ...guessed(word, fields)]
  }

  return { asTyped, forgiving, wholeWord }
}
