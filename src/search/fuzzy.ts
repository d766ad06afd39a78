/** The one place that knows Fuse.js: which of a few words resemble the typed one. */
import Fuse from 'fuse.js/min-basic'

/**
 * Over the vocabulary, not over records: `threshold` is errors per letter of the pattern, so over a long
 * text almost anything fits, and the cost is the length of the text.
 */
const OPTIONS = { threshold: 0.34, location: 0, distance: 20, includeScore: true, ignoreFieldNorm: true } as const

/** Indices of the words that resemble `typed`, best first; score 0 is perfect. Call it with tens of words, not thousands. */
export const resembling = (typed: string, words: readonly string[]): { index: number; score: number }[] =>
  new Fuse(words, OPTIONS).search(typed).map(({ refIndex, score = 1 }) => ({ index: refIndex, score }))
