/** Best score first; scores nearer than 1/64 are equal, and among equals the order of the catalogue holds: newest first. */
import type { Scored } from './scoring.ts'

const STEPS = 64
const BUCKETS = 1 << 14
/** Of fewer, sorting is quicker than walking the buckets. */
const MANY = 2_000

/** 0 is the best there can be. */
const bucketOf = (score: number) => Math.max(0, BUCKETS - 1 - Math.floor(score * STEPS))

/** The places of the list, best first. */
export const rank = (list: Pick<Scored, 'count' | 'scores'>): Uint32Array => (list.count < MANY ? sorted(list) : counted(list))

/** Bucket and place as one number, because typed arrays sort numbers natively. */
function sorted({ count, scores }: Pick<Scored, 'count' | 'scores'>): Uint32Array {
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++) keys[i] = bucketOf(scores[i] ?? 0) * 2 ** 32 + i
  keys.sort()
  const ranked = new Uint32Array(count)
  // The conversion to 32 bits keeps the place.
  for (let i = 0; i < count; i++) ranked[i] = keys[i] ?? 0
  return ranked
}

/** By counting (https://en.wikipedia.org/wiki/Counting_sort): a word of 60,000 projects is ranked in the time of walking them. */
function counted({ count, scores }: Pick<Scored, 'count' | 'scores'>): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(scores[i] ?? 0)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const ranked = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(scores[i] ?? 0)
    const place = starts[bucket] ?? 0
    starts[bucket] = place + 1
    ranked[place] = i
  }
  return ranked
}
