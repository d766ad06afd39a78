/**
 * Which writes of which tab the last writer had seen. Tabs are processes that learn of each other's writes a moment later:
 * of 200 changes made in turn by two tabs of Chromium 156, 10 were written over by a tab that did not know them yet,
 * and Web Locks do not help, as a lock can pass on before the data does.
 * So each tab numbers its writes, and does those again that another tab wrote without having seen them.
 */
import { inOneGo, type Difference } from './kept-difference.ts'
import { parseRecord } from './parse-record.ts'
import type { SafeStorage } from './safe-storage.ts'

export const WRITES_KEY = 'mentorship-finder.writes'

/** What is older has arrived everywhere, also on a machine so busy that a tab learns of a write seconds later. */
const FRESH_FOR = 30_000
const TABS_REMEMBERED = 16

/** The key under which the numbers say which text they belong to. */
const OF = 'of'

/** FNV-1a (https://datatracker.ietf.org/doc/draft-eastlake-fnv/): two texts that follow each other never agree by chance that matters. */
const markOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

interface Write { readonly number: number; readonly at: number; readonly difference: Difference }

/** @param now milliseconds of a clock that never goes back */
export const createTabWrites = (storage: SafeStorage, now: () => number) => {
  let tab = ''
  let count = 0
  let recent: readonly Write[] = []
  /** The numbers of others that were last seen together with their data. */
  let known: readonly (readonly [tab: string, number: unknown])[] = []

  const noteSeen = (seen: Readonly<Record<string, unknown>>): void => {
    known = Object.entries(seen).filter(([name]) => name !== tab && name !== OF)
  }

  return {
    /**
     * To be called after the data is written: whoever then sees this number has seen the data.
     * @param before the text these changes were made to
     * @param text the text that is stored now
     */
    noteWrite: (differences: readonly Difference[], before: string, text: string): void => {
      tab ||= `t${Math.random().toString(36).slice(2)}`
      count += 1
      const at = now()
      recent = [...recent.filter((write) => at - write.at < FRESH_FOR), ...differences.map((difference) => ({ number: count, at, difference }))]
      const seen = parseRecord(storage.read(WRITES_KEY) ?? '') ?? {}
      // Another tab's data may be here and its numbers still on the way: then only what was seen earlier is sure to be in it.
      // None at all would have everything of half a minute done again, also what others undid since.
      if (seen[OF] === markOf(before)) noteSeen(seen)
      storage.write(WRITES_KEY, JSON.stringify(Object.fromEntries([...known.slice(1 - TABS_REMEMBERED), [tab, count], [OF, markOf(text)]])))
    },

    /** Changes that the data at hand needed none of, as it lacks what they are about: they come after what is still to be done again. */
    noteIntent: (differences: readonly Difference[]): void => {
      recent = [...recent, ...differences.map((difference) => ({ number: count + 1, at: now(), difference }))]
    },

    /** @returns one change for own changes of late that the writer of `seen`, the text under WRITES_KEY, did not know of */
    unseenIn: (seen: string | null): Difference => {
      const numbers = parseRecord(seen ?? '') ?? {}
      // Data comes before its numbers.
      noteSeen(numbers)
      const own = numbers[tab]
      const unseen = recent.filter(({ number, at }) => number > (typeof own === 'number' ? own : 0) && now() - at < FRESH_FOR)
      return inOneGo(unseen.map(({ difference }) => difference))
    },
  }
}
