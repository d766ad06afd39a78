/** How far a typed word is from a known one, in typing errors: the last step of a guess, on a handful of candidates. */

/**
 * What fingers do, cheapest first. An error at a neighbouring key is likelier than another wrong letter,
 * and a doubled letter is half an error: people know the letter, not how often.
 */
const COST = { double: 0.5, transpose: 0.8, miss: 0.9, neighbour: 0.9, extra: 0.95, wrong: 1.2 }
/** Letters still to be typed are cheap: the last word of a query is mostly unfinished. */
const UNTYPED = { each: 0.15, most: 0.9 }

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const PLACE = new Map(KEYS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)))

function substitution(a: string, b: string): number {
  const p = PLACE.get(a)
  const q = PLACE.get(b)
  return p !== undefined && q !== undefined && Math.abs(p.x - q.x) <= 1 && Math.abs(p.y - q.y) <= 1 ? COST.neighbour : COST.wrong
}

/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlaps,
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance) with the costs above from `typed` to the
 * nearest prefix of `word`, plus 0.15 for each letter of `word` after that prefix, at most 0.9.
 */
export function typingDistance(typed: string, word: string): number {
  const width = word.length + 1
  let older = new Float32Array(width)
  let old = Float32Array.from({ length: width }, (_, j) => j * COST.miss)
  for (let i = 1; i <= typed.length; i++) {
    const row = new Float32Array(width)
    const a = typed.charAt(i - 1)
    row[0] = i * COST.extra
    for (let j = 1; j < width; j++) {
      const b = word.charAt(j - 1)
      const same = (old[j - 1] ?? 0) + (a === b ? 0 : substitution(a, b))
      const extra = (old[j] ?? 0) + (a === typed.charAt(i - 2) ? COST.double : COST.extra)
      const missed = (row[j - 1] ?? 0) + (b === word.charAt(j - 2) ? COST.double : COST.miss)
      const transposed = i > 1 && j > 1 && a === word.charAt(j - 2) && typed.charAt(i - 2) === b ? (older[j - 2] ?? 0) + COST.transpose : Infinity
      row[j] = Math.min(same, extra, missed, transposed)
    }
    older = old
    old = row
  }
  return old.reduce((nearest, errors, j) => Math.min(nearest, errors + Math.min(UNTYPED.most, UNTYPED.each * (word.length - j))), Infinity)
}

export const areAnagrams = (a: string, b: string): boolean => a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('')
