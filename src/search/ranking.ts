/** Positions, best score first; scores nearer than 1/64 are equal, and among equals the order of the catalogue holds: newest first. */

const STEPS = 64
const BUCKETS = 1 << 14

/** A counting sort, so that a word of 60,000 projects is ranked in the time of walking them (https://en.wikipedia.org/wiki/Counting_sort). */
export function rank(positions: readonly number[] | Uint32Array, scores: Float32Array): Uint32Array {
  const bucketOf = (position: number) => Math.max(0, BUCKETS - 1 - Math.floor((scores[position] ?? 0) * STEPS))
  const starts = new Uint32Array(BUCKETS + 1)
  for (const position of positions) {
    const bucket = bucketOf(position)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const ranked = new Uint32Array(positions.length)
  for (const position of positions) {
    const bucket = bucketOf(position)
    const place = starts[bucket] ?? 0
    starts[bucket] = place + 1
    ranked[place] = position
  }
  return ranked
}
