/** Typed word → the few words of the vocabulary worth a closer look: those that share the most pairs of letters. */
import { STRONG_FIELDS } from './fields.ts'
import { countOf, type OpenIndex } from './open-index.ts'

const MOST = 32
/** Shorter words are nearer to each other than any typo. */
const SHORTEST = 4

/** Pairs of neighbouring letters, with the word's beginning as a letter of its own. */
const pairsOf = (word: string): Set<number> => {
  const marked = `^${word}`
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => (marked.charCodeAt(i) << 16) | marked.charCodeAt(i + 1)))
}

/**
 * The words a typo may be corrected to: those of strong fields, names of known skills, and words of
 * long texts that several projects use (what one alone writes may itself be the typo).
 * @param named words that are names though perhaps no project has them.
 */
export function candidateFinder(index: OpenIndex, named: ReadonlySet<number>): (typed: string) => number[] {
  const enough = Math.min(3, 1 + index.size / 400)
  const byPair = new Map<number, number[]>()
  index.words.forEach((word, id) => {
    if (word.length < SHORTEST || word.includes(' ') || /^\d/.test(word)) return
    if (!((index.anywhere[id] ?? 0) & STRONG_FIELDS) && !named.has(id) && countOf(index, id) < enough) return
    for (const pair of pairsOf(word)) {
      const ids = byPair.get(pair)
      if (ids === undefined) byPair.set(pair, [id])
      else ids.push(id)
    }
  })
  return (typed) => {
    const shared = new Map<number, number>()
    for (const pair of pairsOf(typed)) for (const id of byPair.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const errors = typed.length >= 6 ? 2 : 1
    // An error destroys two pairs at most.
    const least = Math.max(1, typed.length - 2 * errors)
    return [...shared]
      .filter(([id, count]) => count >= least && (index.words[id]?.length ?? 0) >= typed.length - errors)
      .toSorted(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST)
      .map(([id]) => id)
  }
}
