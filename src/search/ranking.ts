/** Best score first; scores nearer than 1/16 are equal, and among equals the order of the catalogue holds: newest first. */
import type { Scored } from './scoring.ts'

const STEPS = 16
const BUCKETS = 4096

/**
 * The places of the list, best first. A counting sort (https://en.wikipedia.org/wiki/Counting_sort):
 * a word of 60,000 projects is ranked in the time of walking them.
 */
export function rank({ count, scores }: Pick<Scored, 'count' | 'scores'>): Uint32Array {
  const ranked = new Uint32Array(count)
  /** Per bucket, where its next place goes; one behind while counting. */
  const next = new Uint32Array(BUCKETS + 1)
  const add = (bucket: number, number: number) => (next[bucket] = (next[bucket] ?? 0) + number)
  const buckets = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    // 0 is the best there can be.
    const bucket = Math.max(0, (BUCKETS - 1 - (scores[i] ?? 0) * STEPS) | 0)
    buckets[i] = bucket
    add(bucket + 1, 1)
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) add(bucket + 1, next[bucket] ?? 0)
  for (let i = 0; i < count; i++) ranked[add(buckets[i] ?? 0, 1) - 1] = i
  return ranked
}
