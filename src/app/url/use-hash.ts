/** What stands behind the # of the address; '' on a server. */
import { useSyncExternalStore } from 'react'

const subscribe = (tell: () => void) => {
  for (const name of ['hashchange', 'popstate', 'pushState', 'replaceState']) addEventListener(name, tell)
  return () => {
    for (const name of ['hashchange', 'popstate', 'pushState', 'replaceState']) removeEventListener(name, tell)
  }
}

export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash, () => '')
