/**
 * What a page sees of what is kept, from the first moment on. The store behind it, with all it takes to read a stranger's
 * record, comes after the first view: until then nothing is kept but what was asked for meanwhile, which the store then does.
 */
import type { Kept } from '../../schema/kept.ts'
import { NOTHING_READ, type KeptState } from './kept-state.ts'

type Step = (kept: Kept) => Kept

interface Store {
  readonly get: () => KeptState
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (step: Step) => void
}

export const createKeptDoor = () => {
  let store: Store | null = null
  let shown = NOTHING_READ
  const asked: Step[] = []
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())

  return {
    get: (): KeptState => store?.get() ?? shown,

    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    /** @param step is done again on what the store finds, so it must mean the same there: "save it", never "the other way round" */
    change: (step: Step): void => {
      if (store !== null) return store.change(step)
      asked.push(step)
      shown = { ...shown, kept: step(shown.kept) }
      tell()
    },

    /** To be called once, when the store is there. */
    open: (opened: Store): void => {
      store = opened
      for (const step of asked.splice(0)) opened.change(step)
      opened.subscribe(tell)
      tell()
    },
  }
}
