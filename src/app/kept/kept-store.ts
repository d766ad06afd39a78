/**
 * The one owner of the kept record in localStorage. Every change reads what is stored, changes it and writes it back in one go,
 * so two tabs never undo each other; what cannot be read is set aside under a second key before the first write.
 */
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import type { Kept } from '../../schema/kept.ts'
import { differenceBetween, withDifference, type Difference } from './kept-difference.ts'
import { KEPT_KEY, SET_ASIDE_KEY } from './kept-keys.ts'
import type { KeptState, StorageTrouble } from './kept-state.ts'
import { readKept, type KeptReading } from './read-kept.ts'
import { safeStorage } from './safe-storage.ts'
import { createStoredText, type Stored } from './stored-text.ts'
import { createTabWrites, NO_WRITES } from './tab-writes.ts'

interface Options {
  readonly read?: (text: string | null) => KeptReading
  readonly now?: () => number
}

/** @param storageOf gives the storage or throws, as reading `window.localStorage` does where it is forbidden */
export const createKeptStore = (storageOf: () => Storage, { read = readKept, now = () => performance.now() }: Options = {}) => {
  const text = createStoredText(safeStorage(storageOf), read)
  const writes = createTabWrites(now)
  const listeners = new Set<() => void>()
  let state: KeptState | null = null
  /** Changes that could not be stored yet, oldest first. They are shown, and tried again with every later change. */
  let pending: readonly Difference[] = []

  const stored = (): Stored | null => {
    const found = text.read()
    if (found !== null) writes.noteSeen(found.reading.writes)
    return found
  }

  /** What is stored, with what another tab wrote over and what could not be stored. */
  const whole = (reading: KeptReading | undefined): Kept =>
    reading === undefined ? pending.reduce(withDifference, EMPTY_KEPT) : [...writes.missingIn(reading.writes), ...pending].reduce(withDifference, reading.kept)

  const troubleOf = (found: Stored | null): StorageTrouble | null => {
    if (found === null) return 'denied'
    if (found.reading.state === 'newer') return 'newer'
    return pending.length > 0 ? 'full' : null
  }

  const look = (): KeptState => {
    const found = stored()
    const known = found ?? text.last()
    return { isRead: true, kept: whole(known?.reading), trouble: troubleOf(found), damage: known === null ? null : text.damage(known) }
  }

  const tell = (next: KeptState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const change = (step: (kept: Kept) => Kept): boolean => {
    const found = stored()
    if (found?.reading.state === 'newer') {
      tell(look())
      return false
    }
    const reading = (found ?? text.last())?.reading
    const base = reading?.writes ?? NO_WRITES
    const before = whole(reading)
    // Others may have changed since what is shown was drawn: what was asked for was meant for that.
    const wanted = state === null || state.kept === before ? null : step(state.kept)
    const asked = state === null || wanted === null || wanted === state.kept ? [] : [differenceBetween(state.kept, wanted)]
    const kept = asked.reduce(withDifference, step(before))
    const added = kept === before ? asked : [differenceBetween(before, kept), ...asked]
    if (added.length === 0 && pending.length === 0 && writes.missingIn(base).length === 0) {
      tell(look())
      return true
    }
    pending = [...pending, ...added]
    const writing = writes.writing(base, pending)
    if (text.replace(found, kept, writing.writes)) {
      writing.noteStored()
      pending = []
    }
    tell(look())
    return true
  }

  const onStorage = ({ key }: Pick<StorageEvent, 'key'>) => {
    // Looks, and writes where what is stored now lacks changes of ours.
    if (key === null || key === KEPT_KEY || key === SET_ASIDE_KEY) change((kept) => kept)
  }

  return {
    get: (): KeptState => (state ??= look()),

    subscribe: (listener: () => void) => {
      if (listeners.size === 0) addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', onStorage)
      }
    },

    /**
     * Applies a change to what is stored now. What cannot be written is still shown, and the trouble is told.
     * @returns false where it is left alone: what a newer version of the site keeps is not this one's to change
     */
    change,

    /** Has everything kept looked at again. */
    look: (): void => tell(look()),

    /** Applies a change and gives what takes it back, leaving alone what was changed again meanwhile; null where nothing was changed. */
    changeWithUndo: (step: (kept: Kept) => Kept): (() => void) | null => {
      let undo: Difference | null = null
      const isApplied = change((before) => {
        const after = step(before)
        undo = differenceBetween(after, before)
        return after
      })
      return isApplied ? () => void change((kept) => (undo === null ? kept : withDifference(kept, undo))) : null
    },

    /** The texts that could not be read, for download. */
    setAside: text.setAside,

    /** Only after the person has it or says so. */
    forgetSetAside: (): void => {
      text.forgetSetAside()
      change((kept) => kept)
    },
  }
}
