/** How far a typed word is from a known one, in typing errors: the last step of a guess, on a handful of candidates. */

/** A letter doubled or not is half an error: people know the letter, not how often. */
const DOUBLE = 0.5
/** Letters still to be typed are cheap: the last word of a query is mostly unfinished. */
const UNTYPED = 0.15

/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlaps,
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance) from `typed` to the nearest prefix of `word`,
 * plus 0.15 for each letter of `word` after that prefix, at most 0.9.
 */
export function typingDistance(typed: string, word: string): number {
  const width = word.length + 1
  const rows = [Float32Array.from({ length: width }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= typed.length; i++) {
    const row = new Float32Array(width)
    rows.push(row)
    row[0] = i
    const a = typed[i - 1]
    for (let j = 1; j < width; j++) {
      const b = word[j - 1]
      let best = at(i - 1, j - 1) + (a === b ? 0 : 1)
      best = Math.min(best, at(i - 1, j) + (a === typed[i - 2] ? DOUBLE : 1), at(i, j - 1) + (b === word[j - 2] ? DOUBLE : 1))
      if (i > 1 && j > 1 && a === word[j - 2] && typed[i - 2] === b) best = Math.min(best, at(i - 2, j - 2) + 1)
      row[j] = best
    }
  }
  let nearest = Infinity
  for (let j = 0; j < width; j++) nearest = Math.min(nearest, at(typed.length, j) + Math.min(0.9, UNTYPED * (word.length - j)))
  return nearest
}
