/**
 * Which writes of which tab the last writer had seen. Tabs are processes that learn of each other's writes a moment later:
 * of 200 changes made in turn by two tabs of Chromium 156, 10 were written over by a tab that did not know them yet,
 * and Web Locks do not help, as a lock can pass on before the data does.
 * So each tab numbers its writes, and does those again that another tab wrote without having seen them.
 */
import type { Difference } from './kept-difference.ts'
import { parseRecord } from './parse-record.ts'
import type { SafeStorage } from './safe-storage.ts'

export const WRITES_KEY = 'mentorship-finder.writes'

/** What is older has arrived everywhere, also on a machine so busy that a tab learns of a write seconds later. */
const FRESH_FOR = 30_000
const TABS_REMEMBERED = 16

interface Write { readonly number: number; readonly at: number; readonly difference: Difference }

/** @param now milliseconds of a clock that never goes back */
export const createTabWrites = (storage: SafeStorage, now: () => number) => {
  let tab = ''
  let count = 0
  let recent: readonly Write[] = []

  return {
    /** To be called after the data is written: whoever then sees this number has seen the data. */
    noteWrite: (differences: readonly Difference[]): void => {
      tab ||= `t${Math.random().toString(36).slice(2)}`
      count += 1
      const at = now()
      recent = [...recent.filter((write) => at - write.at < FRESH_FOR), ...differences.map((difference) => ({ number: count, at, difference }))]
      const others = Object.entries(parseRecord(storage.read(WRITES_KEY) ?? '') ?? {}).filter(([name]) => name !== tab)
      storage.write(WRITES_KEY, JSON.stringify(Object.fromEntries([...others.slice(1 - TABS_REMEMBERED), [tab, count]])))
    },

    /** @returns own changes of late that the writer of `seen`, the text under WRITES_KEY, did not know of */
    unseenIn: (seen: string | null): Difference[] => {
      const known = parseRecord(seen ?? '')?.[tab]
      return recent
        .filter(({ number, at }) => number > (typeof known === 'number' ? known : 0) && now() - at < FRESH_FOR)
        .map(({ difference }) => difference)
    },
  }
}
