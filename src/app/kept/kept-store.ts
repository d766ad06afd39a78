/**
 * The one owner of localStorage. Every change reads what is stored, changes it and writes it back in one go,
 * so two tabs never undo each other; what cannot be read is set aside under a second key before the first write.
 */
import { EMPTY_KEPT, type Kept } from '../../schema/kept.ts'
import { readKept, type KeptReading } from './read-kept.ts'

export const KEPT_KEY = 'mentorship-finder'
export const SET_ASIDE_KEY = 'mentorship-finder.set-aside'

/** What the person must be told about their storage, if anything. */
export type StorageTrouble = 'damaged' | 'newer' | 'denied' | 'full'
export interface KeptState { readonly kept: Kept; readonly trouble: StorageTrouble | null }

/** What is kept in this browser; on a server and during hydration nothing is. */
export const NOTHING_KEPT: KeptState = { kept: EMPTY_KEPT, trouble: null }

/** @param storageOf gives the storage or throws, as reading `window.localStorage` does where it is forbidden */
export const createKeptStore = (storageOf: () => Storage) => {
  const listeners = new Set<() => void>()
  let state: KeptState | null = null

  const stored = (): string | null | undefined => {
    try {
      return storageOf().getItem(KEPT_KEY)
    } catch {
      return undefined
    }
  }

  const setAsideText = (): string | null => {
    try {
      return storageOf().getItem(SET_ASIDE_KEY)
    } catch {
      return null
    }
  }

  const stateOf = (reading: KeptReading): KeptState => {
    if (reading.state !== 'read') return { kept: reading.kept, trouble: reading.state }
    return { kept: reading.kept, trouble: setAsideText() === null ? null : 'damaged' }
  }

  const read = (): KeptState => {
    const text = stored()
    if (text === undefined) return { kept: state?.kept ?? EMPTY_KEPT, trouble: 'denied' }
    return stateOf(readKept(text))
  }

  const tell = (next: KeptState) => {
    state = next
    for (const listener of listeners) listener()
  }

  /** Keeps each damaged text once, newest last; false when even that cannot be written. */
  const setAside = (text: string): boolean => {
    const earlier = setAsideText()
    if (earlier?.includes(text) === true) return true
    try {
      storageOf().setItem(SET_ASIDE_KEY, earlier === null ? text : `${earlier}\n\n${text}`)
      return true
    } catch {
      return false
    }
  }

  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key === KEPT_KEY || event.key === SET_ASIDE_KEY) tell(read())
  }

  return {
    get: (): KeptState => (state ??= read()),

    subscribe: (listener: () => void) => {
      if (listeners.size === 0) addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', onStorage)
      }
    },

    /** Applies a change to what is stored now. What cannot be written is still shown, and the trouble is told. */
    change: (step: (kept: Kept) => Kept) => {
      const text = stored()
      // After a failed write memory is ahead of the storage and must not fall back to it.
      const ahead = state?.trouble === 'denied' || state?.trouble === 'full' ? state.kept : null
      if (text === undefined) return tell({ kept: step(state?.kept ?? EMPTY_KEPT), trouble: 'denied' })
      const reading = readKept(text)
      if (reading.state === 'newer') return tell({ kept: reading.kept, trouble: 'newer' })
      const kept = step(ahead ?? reading.kept)
      if (reading.state === 'damaged' && text !== null && !setAside(text)) return tell({ kept, trouble: 'full' })
      try {
        storageOf().setItem(KEPT_KEY, JSON.stringify(kept))
      } catch {
        return tell({ kept, trouble: 'full' })
      }
      tell(stateOf({ state: 'read', kept }))
    },

    /** The texts that could not be read, for download; null when there are none. */
    setAside: (): string | null => setAsideText() ?? (state?.trouble === 'damaged' ? stored() ?? null : null),

    /** Only after the person has it or says so. */
    forgetSetAside: () => {
      const text = stored()
      try {
        if (text !== undefined && readKept(text).state === 'damaged') storageOf().setItem(KEPT_KEY, JSON.stringify(readKept(text).kept))
        storageOf().removeItem(SET_ASIDE_KEY)
      } catch {
        // Storage that refuses to forget keeps the notice; nothing is lost by that.
      }
      tell(read())
    },
  }
}
