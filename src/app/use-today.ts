/**
 * The one owner of the clock: the reader's calendar day in the reader's own zone.
 * A prerendered page has no today (null), so what depends on it appears after hydration.
 */
import { useSyncExternalStore } from 'react'

const twoDigits = (value: number) => String(value).padStart(2, '0')

export const localDay = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** Tells at midnight, and when a page comes back to the front: timers stand still while a computer sleeps. */
const subscribe = (tell: () => void) => {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    const now = new Date()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
    timer = setTimeout(() => {
      tell()
      wait()
    }, midnight.getTime() - now.getTime() + 1000)
  }
  wait()
  document.addEventListener('visibilitychange', tell)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tell)
  }
}

/** @returns `2024-02-13`, or null where there is no clock. Ask once per list and hand it down. */
export const useToday = (): string | null => useSyncExternalStore(subscribe, localDay, () => null)
