/** The one owner of the code that comes after the first view: null until it is there, as on a server. */
import { useSyncExternalStore } from 'react'
import type * as Late from './late.ts'
import { arrival } from './load-error.ts'

type LateCode = typeof Late

let late: LateCode | null = null
let loading: Promise<LateCode> | null = null
const listeners = new Set<() => void>()

const hold = (arrived: LateCode): LateCode => {
  late = arrived
  listeners.forEach((listener) => listener())
  return arrived
}

export const lateCode = {
  get: (): LateCode | null => late,

  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },

  /** @throws LoadError when it does not come */
  load: (): Promise<LateCode> => (loading ??= arrival(import('./late.ts')).then(hold)),
}

export const useLateCode = (): LateCode | null => useSyncExternalStore(lateCode.subscribe, lateCode.get, () => null)
