/** Unknown word → the known words it may have been meant to be, nearest first in quality. */
import { candidateFinder } from './candidates.ts'
import { areAnagrams, typingDistance } from './distance.ts'
import { STRONG_FIELDS } from './fields.ts'
import { resembling } from './fuzzy.ts'
import type { Names } from './names.ts'
import { countOf, lowerBound, type OpenIndex } from './open-index.ts'

export interface Guess {
  id: number
  /** From .85 down for the nearest; below `STRICT` of match.ts for those asked only when the nearest lead nowhere. */
  quality: number
}

const FAR = 0.45
/** Nearly as near as the nearest. */
const TIE = 0.1
/** All letters right, in the wrong order: one error, not two. */
const ANAGRAM = 1.3
/** People search for what titles and skills say. */
const ONLY_IN_TEXT = 0.15
/** Words of five letters and more are forgiven more. */
const LONG_ENOUGH = 5

/** The most errors that are still a typo, for a word of this length. */
const limitOf = ({ length }: string) => (length < LONG_ENOUGH ? 1.2 : length <= 7 ? 1.5 : 2.2)

export function createGuesser(index: OpenIndex, { isName }: Names): (word: string) => Guess[] {
  const { idOf, words, anywhere } = index
  let candidatesOf: ((typed: string) => number[]) | undefined

  /** What a single project writes in a long text may itself be the typo. */
  const enough = Math.min(3, 1 + index.size / 400)
  const isChosen = (id: number) => ((anywhere[id] ?? 0) & STRONG_FIELDS) !== 0 || isName(id)
  const isCorrectable = (id: number) => isChosen(id) || countOf(index, id) >= enough

  /** Known words that begin with the typed one, two neighbouring letters swapped: to Fuse a swap is two errors. */
  function transposed(word: string): number[] {
    const swaps = Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2))
    return swaps.flatMap((swapped) => {
      const id = idOf.get(swapped) ?? lowerBound(words, swapped)
      const isBegun = words[id] === swapped || (word.length >= LONG_ENOUGH && words[id]?.startsWith(swapped) === true)
      return isBegun && isCorrectable(id) ? id : []
    })
  }

  const distance = (typed: string, id: number) => {
    const word = words[id] ?? ''
    const errors = areAnagrams(typed, word) ? Math.min(ANAGRAM, typingDistance(typed, word)) : typingDistance(typed, word)
    return errors + (isChosen(id) ? 0 : ONLY_IN_TEXT)
  }

  return (typed) => {
    // Built at the first typo: most searches have none.
    candidatesOf ??= candidateFinder(words, isCorrectable)
    const candidates = candidatesOf(typed)
    const similar = resembling(typed, candidates.map((id) => words[id] ?? '')).flatMap(({ index: at }) => candidates[at] ?? [])
    const near = [...new Set([...transposed(typed), ...similar])]
      .filter((id) => words[id]?.startsWith(typed) === false && !words[id].includes(' '))
      .map((id) => ({ id, errors: distance(typed, id) }))
      .filter(({ errors }) => errors <= limitOf(typed))
    const least = Math.min(...near.map(({ errors }) => errors))
    return near.map(({ id, errors }) => ({ id, quality: errors <= least + TIE ? 0.85 - 0.05 * errors : FAR - 0.1 * errors }))
  }
}
