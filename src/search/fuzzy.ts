/** The one place that knows Fuse.js: which of a few words resemble the typed one. */
import Fuse from 'fuse.js/basic'

/**
 * Over the vocabulary, not over records: `threshold` is errors per letter of the pattern, so over a long
 * text almost anything fits, and the cost is the length of the text.
 */
const OPTIONS = { threshold: 0.34, location: 0, distance: 20 } as const

/** Indices of the words that resemble `typed`, best first; score 0 is perfect. Call it with tens of words, not thousands. */
export const resembling = (typed: string, words: readonly string[]): { index: number; score: number }[] =>
  words
    // `match` and not the class: of all of Fuse the build then keeps its matcher alone (lean-fuse.ts).
    .flatMap((word, index) => {
      const { isMatch, score } = Fuse.match(typed, word, OPTIONS)
      return isMatch ? { index, score } : []
    })
    .toSorted((a, b) => a.score - b.score)
