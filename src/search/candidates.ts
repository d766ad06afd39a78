/** Typed word → the few words of the vocabulary worth a closer look: those most alike in their pairs of letters. */

const MOST = 32
/** Shorter words are nearer to each other than any typo. */
const SHORTEST = 4

/** Pairs of neighbouring letters, with the word's beginning as a letter of its own. */
const pairsOf = (word: string): Set<number> => {
  const marked = `^${word}`
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => (marked.charCodeAt(i) << 16) | marked.charCodeAt(i + 1)))
}

/**
 * The nearest by Dice's coefficient, 2 · shared pairs / all pairs
 * (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient).
 * @param isCorrectable whether a typo may be corrected to the word at a place.
 */
export function candidateFinder(words: readonly string[], isCorrectable: (id: number) => boolean): (typed: string) => number[] {
  const byPair = new Map<number, number[]>()
  words.forEach((word, id) => {
    if (word.length < SHORTEST || word.includes(' ') || /^\d/.test(word) || !isCorrectable(id)) return
    for (const pair of pairsOf(word)) {
      const ids = byPair.get(pair)
      if (ids === undefined) byPair.set(pair, [id])
      else ids.push(id)
    }
  })
  return (typed) => {
    const pairs = pairsOf(typed)
    const shared = new Map<number, number>()
    for (const pair of pairs) for (const id of byPair.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const errors = typed.length >= 6 ? 2 : 1
    // An error destroys two pairs at most.
    const least = Math.max(1, pairs.size - 2 * errors)
    return [...shared]
      .filter(([id, count]) => count >= least && (words[id]?.length ?? 0) >= typed.length - errors)
      .map(([id, count]) => [id, (2 * count) / (pairs.size + (words[id]?.length ?? 0))] as const)
      .toSorted(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST)
      .map(([id]) => id)
  }
}
