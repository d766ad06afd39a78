/** Typed word → the few words of the vocabulary worth a closer look: those most alike in their pairs of letters. */

const MOST = 32
/** Shorter words are nearer to each other than any typo. */
const SHORTEST = 4

/** Pairs of neighbouring letters are told apart by six bits of each; that some share a number only adds a candidate. */
const NUMBERS = 1 << 12

/** The pair that ends at `at`; the word's beginning is a letter of its own. */
const pairAt = (word: string, at: number) => ((at === 0 ? 0 : word.charCodeAt(at - 1) & 63) << 6) | (word.charCodeAt(at) & 63)

/**
 * The nearest by Dice's coefficient, 2 · shared pairs / all pairs
 * (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient).
 * @param isCorrectable whether a typo may be corrected to the word at a place.
 */
export function candidateFinder(words: readonly string[], isCorrectable: (id: number) => boolean): (typed: string) => number[] {
  const byPair = Array.from({ length: NUMBERS }, (): number[] => [])
  for (const [id, word] of words.entries()) {
    if (word.length < SHORTEST || word.includes(' ') || /^\d/.test(word) || !isCorrectable(id)) continue
    for (let at = 0; at < word.length; at++) {
      const ids = byPair[pairAt(word, at)]
      if (ids !== undefined && ids.at(-1) !== id) ids.push(id)
    }
  }
  // Kept from search to search, and left zero.
  const shared = new Uint8Array(words.length)
  return (typed) => {
    const pairs = new Set(Array.from(typed, (_, at) => pairAt(typed, at)))
    const touched: number[] = []
    for (const pair of pairs) {
      for (const id of byPair[pair] ?? []) {
        if (shared[id] === 0) touched.push(id)
        shared[id] = (shared[id] ?? 0) + 1
      }
    }
    const errors = typed.length >= 6 ? 2 : 1
    // An error destroys two pairs at most.
    const least = Math.max(1, pairs.size - 2 * errors)
    const candidates = touched
      .filter((id) => (shared[id] ?? 0) >= least && (words[id]?.length ?? 0) >= typed.length - errors)
      .map((id) => ({ id, likeness: (2 * (shared[id] ?? 0)) / (pairs.size + (words[id]?.length ?? 0)) }))
    for (const id of touched) shared[id] = 0
    return candidates
      .toSorted((a, b) => b.likeness - a.likeness || a.id - b.id)
      .slice(0, MOST)
      .map(({ id }) => id)
  }
}
