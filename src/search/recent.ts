/** The answers to the last queries: every search begins with one of few letters, and people type back as much as forth. */

const MOST = 200
/** Positions kept in all, about 30 MB; with the real catalogue never reached. */
const MOST_POSITIONS = 4_000_000

/** Remembers what `answer` gave for a key, the most recently asked longest. */
export function remembering<T extends { positions: { length: number } }>(answer: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  let positions = 0
  const drop = (key: string) => {
    positions -= kept.get(key)?.positions.length ?? 0
    kept.delete(key)
  }
  return (key) => {
    const known = kept.get(key) ?? answer(key)
    drop(key)
    kept.set(key, known)
    positions += known.positions.length
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST && positions <= MOST_POSITIONS) break
      drop(oldest)
    }
    return known
  }
}
