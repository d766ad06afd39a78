/** Best score first; scores nearer than 1/16 are equal, and among equals the order of the catalogue holds: newest first. */
import type { Scored } from './scoring.ts'

export interface Ranked {
  /** Best first. */
  positions: Uint32Array
  /** Per place in the list. */
  scores: Float32Array
}

const STEPS = 16
const BUCKETS = 4096

/**
 * A counting sort (https://en.wikipedia.org/wiki/Counting_sort):
 * a word of 60,000 projects is ranked in the time of walking them.
 */
export function rank({ count, positions, scores }: Omit<Scored, 'strong'>): Ranked {
  const ranked = { positions: new Uint32Array(count), scores: new Float32Array(count) }
  /** Per bucket, where its next project goes; one behind while counting. */
  const next = new Uint32Array(BUCKETS + 1)
  const buckets = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    // 0 is the best there can be.
    const bucket = Math.max(0, (BUCKETS - 1 - (scores[i] ?? 0) * STEPS) | 0)
    buckets[i] = bucket
    next[bucket + 1] = (next[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1] = (next[bucket + 1] ?? 0) + (next[bucket] ?? 0)
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i] ?? 0
    const place = next[bucket] ?? 0
    next[bucket] = place + 1
    ranked.positions[place] = positions[i] ?? 0
    ranked.scores[place] = scores[i] ?? 0
  }
  return ranked
}
