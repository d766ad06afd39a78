/**
 * How much each project answers a query:
 *
 *     score = Σ over terms (½ + ¼ · ln(1 + N / df)) · max over its expansions (quality · weight(fields))
 *
 * where N is the number of projects, df in how many the term's most common expansion stands (one rarity for
 * all its names: "cpp" is not worth more than "c++"), and weight the sum of the weights of the fields.
 */
import type { Expansion } from './expansion.ts'
import { MASK_WEIGHTS, STRONG_FIELDS } from './fields.ts'
import { countOf, type OpenIndex } from './open-index.ts'

/** A list of projects; the arrays may be longer than the list. */
export interface Scored {
  count: number
  /** Rising. */
  positions: Uint32Array
  /** Per place in the list. */
  scores: Float32Array
  /** Per place in the list: how many terms stand in a strong field there. */
  strong: Uint8Array
}

/**
 * Terms as lists of expansions → the projects that have all terms but `missing`, by expansions of quality `floor`
 * at least. The list is good until the next call: its arrays are used again.
 */
export type Score = (terms: readonly (readonly Expansion[])[], floor: number, missing: number) => Scored

/** The arrays are as long as the catalogue: they are kept, and every search leaves all but its answer zero. */
export function createScorer(index: OpenIndex): Score {
  const { size, offsets, positions, masks } = index
  const best = new Float32Array(size)
  const isStrong = new Uint8Array(size)
  const total = new Float32Array(size)
  const met = new Uint8Array(size)
  const strong = new Uint8Array(size)
  const seen = new Uint32Array(size)
  const touched = new Uint32Array(size)
  const answer = { positions: new Uint32Array(size), scores: new Float32Array(size), strong: new Uint8Array(size) }

  /** Writes `best` and `isStrong` of the projects that have a term and at least `needed` of those before; returns how many. */
  function walk(expansions: readonly Expansion[], floor: number, needed: number): number {
    let count = 0
    for (const { id, quality, fields } of expansions) {
      if (quality < floor) continue
      const end = offsets[id + 1] ?? 0
      for (let at = offsets[id] ?? 0; at < end; at++) {
        const mask = (masks[at] ?? 0) & fields
        if (mask === 0) continue
        const position = positions[at] ?? 0
        if (needed > 0 && (met[position] ?? 0) < needed) continue
        const weight = (MASK_WEIGHTS[mask] ?? 0) * quality
        const before = best[position] ?? 0
        if (before === 0) touched[count++] = position
        if (weight > before) best[position] = weight
        if (mask & STRONG_FIELDS) isStrong[position] = 1
      }
    }
    return count
  }

  /** Adds what `walk` wrote to the sums; returns how many projects have any term so far. */
  function add(count: number, rarity: number, seenBefore: number): number {
    let seenCount = seenBefore
    for (let k = 0; k < count; k++) {
      const position = touched[k] ?? 0
      if (met[position] === 0) seen[seenCount++] = position
      total[position] = (total[position] ?? 0) + (best[position] ?? 0) * rarity
      met[position] = (met[position] ?? 0) + 1
      strong[position] = (strong[position] ?? 0) + (isStrong[position] ?? 0)
      best[position] = 0
      isStrong[position] = 0
    }
    return seenCount
  }

  /** Moves the projects with `needed` terms to the answer and clears the sums. */
  function collect(seenCount: number, needed: number): Scored {
    let count = 0
    // Where many were seen, passing all is quicker than bringing the seen ones in order.
    const isMost = seenCount * 8 > size
    const inOrder = isMost ? seen : seen.subarray(0, seenCount).toSorted()
    const end = isMost ? size : seenCount
    for (let k = 0; k < end; k++) {
      const position = isMost ? k : (inOrder[k] ?? 0)
      if (met[position] === needed) {
        answer.positions[count] = position
        answer.scores[count] = total[position] ?? 0
        answer.strong[count] = strong[position] ?? 0
        count++
      }
      total[position] = 0
      met[position] = 0
      strong[position] = 0
    }
    return { count, ...answer }
  }

  return (terms, floor, missing) => {
    // The rarest first: what lacks it need not be looked at again.
    const order = terms.toSorted((a, b) => postingsOf(index, a) - postingsOf(index, b))
    let seenCount = 0
    for (const [i, expansions] of order.entries()) {
      const common = expansions.reduce((most, { id }) => Math.max(most, countOf(index, id)), 1)
      seenCount = add(walk(expansions, floor, Math.max(0, i - missing)), 0.5 + 0.25 * Math.log(1 + size / common), seenCount)
    }
    return collect(seenCount, terms.length - missing)
  }
}

const postingsOf = (index: OpenIndex, expansions: readonly Expansion[]) => expansions.reduce((sum, { id }) => sum + countOf(index, id), 0)
