/** The order a person gives their shortlist: a rank per entry, so that moving one changes one. */
import type { Kept, ShortlistEntry } from '../../schema/kept.ts'

export const inOwnOrder = (entries: readonly ShortlistEntry[]): ShortlistEntry[] => entries.toSorted((one, other) => one.rank - other.rank)

const withRanks = (kept: Kept, rankOf: (entry: ShortlistEntry) => number): Kept => ({
  ...kept,
  shortlist: kept.shortlist.map((entry) => (rankOf(entry) === entry.rank ? entry : { ...entry, rank: rankOf(entry) })),
})

/** Whole numbers again, in the same order. */
const renumbered = (kept: Kept): Kept => {
  const places = new Map(inOwnOrder(kept.shortlist).map((entry, index) => [entry.id, index + 1]))
  return withRanks(kept, (entry) => places.get(entry.id) ?? entry.rank)
}

/** A number strictly between, or null where computers have none left. */
const between = (low: number, high: number): number | null => {
  const middle = low === -Infinity ? high - 1 : high === Infinity ? low + 1 : low / 2 + high / 2
  return middle > low && middle < high ? middle : null
}

/**
 * Moves an entry within the entries shown beside it.
 * @param group ids in the order shown, that of the entry among them
 * @param to index in the group where it shall stand
 */
export const withMoved = (kept: Kept, id: string, group: readonly string[], to: number): Kept => {
  const others = group.filter((other) => other !== id)
  const rankOf = (index: number, beyond: number) => kept.shortlist.find((entry) => entry.id === others[index])?.rank ?? beyond
  const rank = between(rankOf(to - 1, -Infinity), rankOf(to, Infinity))
  if (rank !== null && Number.isFinite(rank)) return withRanks(kept, (entry) => (entry.id === id ? rank : entry.rank))
  const again = renumbered(kept)
  return again.shortlist.every((entry, index) => entry === kept.shortlist[index]) ? kept : withMoved(again, id, group, to)
}
