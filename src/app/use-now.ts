/**
 * The one owner of the clock. What is said of terms changes at the reader's midnight and when applications open or close:
 * "now" is the last of these moments, so that nothing renders again in between.
 * A prerendered page has no now (null), so what depends on it appears after hydration.
 */
import { useMemo, useSyncExternalStore } from 'react'
import type { CatalogueTerm } from '../schema/catalogue.ts'
import { localDay } from './selection/local-time.ts'
import { turnsOf } from './selection/term-status.ts'

export const localToday = (): string => localDay(Date.now())

const midnight = (daysAhead: number): number => {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAhead).getTime()
}

/** Tells at every turn, and when a page comes back to the front: timers stand still while a computer sleeps. */
const clockWith = (turns: readonly number[]) => ({
  get: (): number => Math.max(midnight(0), ...turns.filter((turn) => turn <= Date.now())),

  subscribe: (tell: () => void) => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const now = Date.now()
      timer = setTimeout(() => {
        tell()
        wait()
      }, Math.min(midnight(1), ...turns.filter((turn) => turn > now)) - now + 1000)
    }
    wait()
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  },
})

/** @returns milliseconds, or null where there is no clock. Ask once per list and hand it down. */
export const useNow = (terms: readonly CatalogueTerm[]): number | null => {
  const clock = useMemo(() => clockWith(turnsOf(terms)), [terms])
  return useSyncExternalStore(clock.subscribe, clock.get, () => null)
}
