/** The one owner of the code that comes after the first view: null until it is there, as on a server. */
import { createContext, createElement, useContext, useDeferredValue, useSyncExternalStore, type ReactNode } from 'react'
import type * as Late from './late.ts'
import { arrival } from './arrival.ts'

type LateCode = typeof Late

let arrived: LateCode | null = null
let isShown = false
let loading: Promise<LateCode> | null = null
const listeners = new Set<() => void>()

const tell = () => listeners.forEach((listener) => listener())

const hold = (code: LateCode): LateCode => {
  arrived = code
  tell()
  return code
}

export const lateCode = {
  get: (): LateCode | null => (isShown ? arrived : null),

  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },

  /** To be called when the page is alive: React throws away what waits to be hydrated in a part that changes around it. */
  show: (): void => {
    isShown = true
    tell()
  },

  /** @throws LoadError when it does not come */
  load: (): Promise<LateCode> => (loading ??= arrival(import('./late.ts')).then(hold)),
}

const Shown = createContext<LateCode | null>(null)

/** What it adds all over the page is rendered in slices: whoever taps meanwhile does not wait for it. */
export const LateCodeProvider = ({ children }: { readonly children: ReactNode }) =>
  createElement(Shown, { value: useDeferredValue(useSyncExternalStore(lateCode.subscribe, lateCode.get, () => null)) }, children)

export const useLateCode = (): LateCode | null => useContext(Shown)
