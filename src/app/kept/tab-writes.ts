/**
 * Which changes of which tab a stored text has in it. Tabs are processes that learn of each other's writes a moment later:
 * of 200 changes made in turn by two tabs of Chromium 156, 10 were written over by a tab that did not know them yet,
 * and Web Locks do not help, as a lock can pass on before the data does.
 * So each tab numbers its changes (a Lamport clock, https://en.wikipedia.org/wiki/Lamport_timestamp) and does those again
 * that the text at hand lacks. The numbers are part of that text: apart, each could be there without the other.
 */
import { itemsIn, withoutItems, type Difference } from './kept-difference.ts'

type Numbers = Readonly<Record<string, number>>

export interface TabWrites {
  /** The number of the last change of each tab, the tab that wrote last at the end. */
  readonly tabs: Numbers
  /** Of what was put into a list of late, or taken out, the number of that change: who changes it later had seen it. */
  readonly added: Numbers
  readonly removed: Numbers
}

export const NO_WRITES: TabWrites = { tabs: {}, added: {}, removed: {} }

/** What is older has arrived everywhere, also on a machine so busy that a tab learns of a write seconds later. */
const FRESH_FOR = 30_000
const TABS_REMEMBERED = 16
const ITEMS_REMEMBERED = 100

interface Change { readonly number: number; readonly at: number; readonly difference: Difference }

const newest = (numbers: Numbers, count: number) =>
  Object.fromEntries(Object.entries(numbers).toSorted(([, one], [, other]) => one - other).slice(-count))

/** What of a change is still to be done to a text: not what was taken out, or for a removal put in, by somebody who had seen it. */
const stillDue = ({ number, difference }: Change, { added, removed }: TabWrites): Difference =>
  withoutItems(difference, (item, isRemoval) => (isRemoval ? Math.max(added[item] ?? 0, removed[item] ?? 0) >= number : (removed[item] ?? 0) > number))

const without = (numbers: Numbers, item: string): Numbers => Object.fromEntries(Object.entries(numbers).filter(([name]) => name !== item))

const noted = (text: TabWrites, { number, difference }: Change): TabWrites =>
  itemsIn(difference).reduce<TabWrites>(({ tabs, added, removed }, { item, isRemoval }) => {
    const others = { added: without(added, item), removed: without(removed, item) }
    return isRemoval ? { tabs, ...others, removed: { ...others.removed, [item]: number } } : { tabs, ...others, added: { ...others.added, [item]: number } }
  }, text)

/** @param now milliseconds of a clock that never goes back */
export const createTabWrites = (now: () => number) => {
  const tab = `t${Math.random().toString(36).slice(2)}`
  let recent: readonly Change[] = []
  /** The highest number seen, one's own or another tab's. */
  let top = 0

  const fresh = () => recent.filter(({ at }) => now() - at < FRESH_FOR)
  const missing = (text: TabWrites): readonly Change[] =>
    fresh().filter(({ number }) => number > (text.tabs[tab] ?? 0)).map((change) => ({ ...change, difference: stillDue(change, text) }))

  return {
    /** To be called with every text that is read: what is changed from then on comes after what it has in it. */
    noteSeen: (text: TabWrites): void => {
      top = Math.max(top, ...[text.tabs, text.added, text.removed].flatMap((numbers) => Object.values(numbers)))
    },

    /** @returns own changes of late, oldest first, that a text with these writes lacks */
    missingIn: (text: TabWrites): readonly Difference[] => missing(text).map(({ difference }) => difference),

    /**
     * @param text the writes of the text that is changed
     * @param differences new changes, oldest first; what that text lacks is done again before them
     * @returns the writes of the text that comes of it, and what is to be called when that is stored
     */
    writing: (text: TabWrites, differences: readonly Difference[]): { readonly writes: TabWrites; readonly noteStored: () => void } => {
      const changes = differences.map((difference, index) => ({ number: top + 1 + index, at: now(), difference }))
      const { tabs, added, removed } = [...missing(text), ...changes].reduce(noted, text)
      const others = Object.entries(tabs).filter(([name]) => name !== tab)
      const last = changes.at(-1)?.number ?? recent.at(-1)?.number ?? 0
      return {
        writes: {
          tabs: Object.fromEntries([...others.slice(1 - TABS_REMEMBERED), [tab, last]]),
          added: newest(added, ITEMS_REMEMBERED),
          removed: newest(removed, ITEMS_REMEMBERED),
        },
        noteStored: () => {
          recent = [...fresh(), ...changes]
          top = Math.max(top, last)
        },
      }
    },
  }
}
