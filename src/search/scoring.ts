/**
 * How much each project answers a query:
 *
 *     score = Σ over terms (½ + ¼ · ln(1 + N / df)) · max over its expansions (quality · weight(fields))
 *
 * where N is the number of projects, df in how many the term's most common expansion stands (one rarity for
 * all its names: "cpp" is not worth more than "c++"), and weight the sum of the weights of the fields.
 */
import { MASK_WEIGHTS, STRONG_FIELDS } from './fields.ts'
import { countOf, type OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'

export interface Scores {
  /** Per project: the sum of its terms. */
  scores: Float32Array
  /** Per project: how many terms it has. */
  terms: Uint8Array
  /** Per project: how many of them in a strong field. */
  strong: Uint8Array
}

/** @param floor expansions of a lower quality do not count. */
export function scoreTerms(index: OpenIndex, terms: readonly Term[], floor: number): Scores {
  const { size, offsets, positions, masks } = index
  const result = { scores: new Float32Array(size), terms: new Uint8Array(size), strong: new Uint8Array(size) }
  const best = new Float32Array(size)
  const isStrong = new Uint8Array(size)
  const touched = new Uint32Array(size)
  for (const { expansions } of terms) {
    let count = 0
    const common = expansions.reduce((most, { id }) => Math.max(most, countOf(index, id)), 1)
    const rarity = 0.5 + 0.25 * Math.log(1 + size / common)
    for (const { id, quality, fields } of expansions) {
      if (quality < floor) continue
      const factor = quality * rarity
      const end = offsets[id + 1] ?? 0
      for (let at = offsets[id] ?? 0; at < end; at++) {
        const mask = (masks[at] ?? 0) & fields
        const weight = (MASK_WEIGHTS[mask] ?? 0) * factor
        if (weight === 0) continue
        const position = positions[at] ?? 0
        const before = best[position] ?? 0
        if (before === 0) touched[count++] = position
        if (weight > before) best[position] = weight
        if (mask & STRONG_FIELDS) isStrong[position] = 1
      }
    }
    for (let i = 0; i < count; i++) {
      const position = touched[i] ?? 0
      result.scores[position] = (result.scores[position] ?? 0) + (best[position] ?? 0)
      result.terms[position] = (result.terms[position] ?? 0) + 1
      result.strong[position] = (result.strong[position] ?? 0) + (isStrong[position] ?? 0)
      best[position] = 0
      isStrong[position] = 0
    }
  }
  return result
}
