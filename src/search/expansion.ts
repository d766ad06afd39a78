/**
 * One typed word → the words of the vocabulary that answer it, each with a quality between 0 and 1.
 * Exact first, forgiving second: exact 1 → plural .95 → other names .95/.6 → prefix .45–.9; and only when no
 * strong field has any of these, what the word may have been meant to be: transposed letters .85 → Fuse ≤ .8.
 */
import { ALL_FIELDS, STRONG_FIELDS, maskOf, type FieldMask } from './fields.ts'
import { candidateFinder } from './candidates.ts'
import { typingDistance } from './distance.ts'
import { resembling } from './fuzzy.ts'
import type { Names } from './names.ts'
import { countOf, lowerBound, type OpenIndex } from './open-index.ts'

export type How = 'exact' | 'plural' | 'name' | 'prefix' | 'spelling'

export interface Expansion {
  id: number
  quality: number
  /** Only there does the word count. */
  fields: FieldMask
  how: How
}

export interface Expander {
  /** What the word finds as it is. */
  asTyped(word: string, fields: FieldMask): Expansion[]
  /** What it finds as it is or, when that is nothing of weight, as it may have been meant. */
  forgiving(word: string, fields: FieldMask): Expansion[]
  /** The word, its plural and its other names: no prefixes. */
  wholeWord(word: string, fields: FieldMask): Expansion[]
}

/** In how many projects a word that stands in no strong field must be to be taken as meant. */
const KNOWN = 3

export function createExpander(index: OpenIndex, names: Names): Expander {
  const { idOf, words, anywhere } = index
  const isStrong = ({ id, fields }: Expansion) => ((anywhere[id] ?? 0) & fields & STRONG_FIELDS) !== 0
  let findCandidates: ((typed: string) => number[]) | undefined

  function wholeWord(word: string, fields: FieldMask): Expansion[] {
    const found: Expansion[] = []
    const add = (id: number | undefined, quality: number, how: How) => {
      if (id !== undefined && !found.some((other) => other.id === id)) found.push({ id, quality, fields, how })
    }
    const exact = idOf.get(word)
    add(exact, 1, 'exact')
    for (const plural of pluralsOf(word)) add(idOf.get(plural), 0.95, 'plural')
    for (const { id } of found.slice()) for (const other of names.othersOf(id)) add(other.id, other.quality, 'name')
    return found.filter(({ id }) => (anywhere[id] ?? 0) & fields)
  }

  function prefixes(word: string, fields: FieldMask, whole: readonly Expansion[]): Expansion[] {
    const strong = whole.some(isStrong)
    if (strong && word.length <= 2) return []
    if (word.length === 1 && whole.some(({ id }) => (anywhere[id] ?? 0) & maskOf('skills'))) return []
    const within = strong || word.length < 4 ? fields & STRONG_FIELDS : fields
    const exact = idOf.get(word)
    const found: Expansion[] = []
    for (let id = lowerBound(words, word); id < words.length; id++) {
      const longer = words[id] ?? ''
      if (!longer.startsWith(word)) break
      if (id === exact || longer.includes(' ') || !((anywhere[id] ?? 0) & within)) continue
      if (exact !== undefined && names.areDifferentSkills(exact, id)) continue
      found.push({ id, quality: (strong ? 0.45 : 0.6) + (0.3 * word.length) / longer.length, fields: within, how: 'prefix' })
    }
    return found
  }

  function asTyped(word: string, fields: FieldMask): Expansion[] {
    const whole = wholeWord(word, fields)
    const known = new Set(whole.map(({ id }) => id))
    return [...whole, ...prefixes(word, fields, whole).filter(({ id }) => !known.has(id))]
  }

  /** The corrected word answers with its plural and its other names too. */
  const meant = (id: number, quality: number, fields: FieldMask): Expansion[] =>
    wholeWord(words[id] ?? '', fields).map((expansion) => ({ ...expansion, quality: quality * expansion.quality, how: 'spelling' }))

  function transposed(word: string, fields: FieldMask): Expansion[] {
    const ids = Array.from({ length: word.length - 1 }, (_, i) => idOf.get(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2)))
    return ids.flatMap((id) => (id !== undefined && ((anywhere[id] ?? 0) & STRONG_FIELDS || names.named.has(id)) ? meant(id, 0.85, fields) : []))
  }

  function guessed(word: string, fields: FieldMask): Expansion[] {
    findCandidates ??= candidateFinder(index, names.named)
    const candidates = findCandidates(word)
    const limit = word.length <= 7 ? 1.5 : 2.2
    const near = resembling(word, candidates.map((id) => words[id] ?? ''))
      .flatMap(({ index: at }) => candidates[at] ?? [])
      .map((id) => ({ id, distance: typingDistance(word, words[id] ?? '') }))
      .filter(({ distance }) => distance <= limit)
    const best = Math.min(...near.map(({ distance }) => distance))
    return near.filter(({ distance }) => distance <= best + 0.1).flatMap(({ id, distance }) => meant(id, 0.8 - 0.15 * distance, fields))
  }

  function forgiving(word: string, fields: FieldMask): Expansion[] {
    const found = asTyped(word, fields)
    if (word.length < 4 || word.length > 24 || /^\d/.test(word) || found.some(isStrong)) return found
    const total = found.reduce((sum, { id }) => sum + countOf(index, id), 0)
    if (total >= KNOWN && fields === ALL_FIELDS) return found
    const swapped = transposed(word, fields)
    return [...found, ...(swapped.length > 0 ? swapped : guessed(word, fields))]
  }

  return { asTyped, forgiving, wholeWord }
}

/** What the word would be as one or as several; most of these do not exist and find nothing. */
function pluralsOf(word: string): string[] {
  if (word.length < 3) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)]
  if (word.endsWith('s')) return [word.slice(0, -1), `${word}es`]
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word}s`] : [`${word}s`, `${word}es`]
}
