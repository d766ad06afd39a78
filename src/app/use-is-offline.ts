/** Whether the browser says that it has no network. */
import { useSyncExternalStore } from 'react'

const EVENTS = ['online', 'offline'] as const

const subscribe = (tell: () => void) => {
  for (const event of EVENTS) addEventListener(event, tell)
  return () => {
    for (const event of EVENTS) removeEventListener(event, tell)
  }
}

export const useIsOffline = (): boolean => useSyncExternalStore(subscribe, () => !navigator.onLine, () => false)
