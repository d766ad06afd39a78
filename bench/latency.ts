/** How long a keystroke takes. Runs in Node and, bundled, in a browser. */
import type { SearchEngine } from '../src/search/engine.ts'

export interface Latency {
  keystrokes: number
  /** Milliseconds. */
  median: number
  p95: number
  worst: number
}

/** Every prefix of every query, as typing makes them, each searched once. */
export function typeAll(engine: SearchEngine, queries: readonly string[]): Latency {
  const times = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, i) => {
      const start = performance.now()
      engine.search(query.slice(0, i + 1))
      return performance.now() - start
    }),
  )
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { keystrokes: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) }
}
