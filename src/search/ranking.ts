/** Best score first; scores nearer than 1/64 are equal, and among equals the order of the catalogue holds: newest first. */

const STEPS = 64
const BUCKETS = 1 << 14
/** Of fewer, sorting is quicker than walking the buckets. */
const MANY = 1_000

/**
 * The indices of `scores`, best first.
 * Many are sorted by counting (https://en.wikipedia.org/wiki/Counting_sort): a word of 60,000 projects is ranked in the time of walking them.
 */
export const rank = (scores: Float32Array): Uint32Array => {
  // 0 is the best there can be.
  const buckets = Uint32Array.from(scores, (score) => Math.max(0, BUCKETS - 1 - Math.floor(score * STEPS)))
  return buckets.length < MANY ? sorted(buckets) : counted(buckets)
}

/** Bucket and index as one number, because typed arrays sort numbers natively. */
const sorted = (buckets: Uint32Array): Uint32Array =>
  Uint32Array.from(Float64Array.from(buckets, (bucket, i) => bucket * 2 ** 32 + i).toSorted(), (key) => key % 2 ** 32)

function counted(buckets: Uint32Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1)
  for (const bucket of buckets) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const ranked = new Uint32Array(buckets.length)
  for (const [i, bucket] of buckets.entries()) {
    const place = starts[bucket] ?? 0
    starts[bucket] = place + 1
    ranked[place] = i
  }
  return ranked
}
