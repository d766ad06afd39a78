/**
 * The one owner of localStorage. Every change reads what is stored, changes it and writes it back in one go,
 * so two tabs never undo each other; what cannot be read is set aside under a second key before the first write.
 */
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import type { Kept } from '../../schema/kept.ts'
import { differenceBetween, withDifference, type Difference } from './kept-difference.ts'
import type { KeptState, StorageTrouble } from './kept-state.ts'
import { keptText, readKept, type Damage, type KeptReading } from './read-kept.ts'
import { safeStorage } from './safe-storage.ts'
import { SET_ASIDE_KEY, setAside } from './set-aside.ts'
import { createTabWrites, NO_WRITES } from './tab-writes.ts'

export const KEPT_KEY = 'mentorship-finder'
/** Where the text of an older version stays after it was migrated. */
export const oldKeptKey = (version: number) => `${KEPT_KEY}.v${version}`

/** The list as it was before the last import. */
export const BACKUP_KEY = `${KEPT_KEY}.before-import`

interface Options {
  readonly read?: (text: string | null) => KeptReading
  readonly now?: () => number
}

/** Reading a long text costs: the same text is not read twice in a row. */
const remembering = (read: (text: string | null) => KeptReading) => {
  let last = { text: '', reading: read('') }
  return (text: string): KeptReading => {
    if (last.text !== text) last = { text, reading: read(text) }
    return last.reading
  }
}

/** @param storageOf gives the storage or throws, as reading `window.localStorage` does where it is forbidden */
export const createKeptStore = (storageOf: () => Storage, { read = readKept, now = () => performance.now() }: Options = {}) => {
  const storage = safeStorage(storageOf)
  const writes = createTabWrites(now)
  const readAside = remembering(read)
  const listeners = new Set<() => void>()
  let state: KeptState | null = null
  /** Changes that could not be stored yet, oldest first. They are shown, and tried again with every later change. */
  let pending: readonly Difference[] = []
  let lastRead: { readonly text: string | null; readonly reading: KeptReading } | null = null

  const stored = (): { text: string | null; reading: KeptReading } | null => {
    const text = storage.read(KEPT_KEY)
    if (text === undefined) return null
    if (lastRead?.text !== text) {
      lastRead = { text, reading: read(text) }
      writes.noteSeen(lastRead.reading.writes)
    }
    return lastRead
  }

  const damageOf = (reading: KeptReading): Damage | null => {
    if (reading.state === 'damaged') return reading.damage
    const aside = storage.read(SET_ASIDE_KEY) ?? null
    if (aside === null) return null
    const again = readAside(aside)
    return again.state === 'damaged' ? again.damage : { lost: 1, of: 0 }
  }

  /** What is stored, with what another tab wrote over and what could not be stored. */
  const whole = (reading: KeptReading | undefined): Kept =>
    reading === undefined ? pending.reduce(withDifference, EMPTY_KEPT) : [...writes.missingIn(reading.writes), ...pending].reduce(withDifference, reading.kept)

  const shown = (trouble: StorageTrouble | null): KeptState => {
    const reading = stored()?.reading ?? lastRead?.reading
    const kept = whole(reading)
    return { isRead: true, kept, trouble, damage: reading === undefined ? null : damageOf(reading) }
  }

  const look = (): KeptState => {
    const found = stored()
    if (found === null) return shown('denied')
    if (found.reading.state === 'newer') return shown('newer')
    return shown(pending.length > 0 ? 'full' : null)
  }

  const tell = (next: KeptState) => {
    state = next
    for (const listener of listeners) listener()
  }

  /** @returns whether what is stored may be written over */
  const isSafe = ({ text, reading }: { text: string | null; reading: KeptReading }): boolean => {
    if (text === null || reading.state === 'newer') return true
    if (reading.state === 'damaged') return setAside(storage, KEPT_KEY, text)
    return reading.migratedFrom === null || storage.write(oldKeptKey(reading.migratedFrom), text)
  }

  /** Where there is no room the way back from the last import makes some. */
  const write = (text: string): boolean => {
    if (storage.write(KEPT_KEY, text)) return true
    storage.remove(BACKUP_KEY)
    return storage.write(KEPT_KEY, text)
  }

  const change = (step: (kept: Kept) => Kept): void => {
    const found = stored()
    if (found?.reading.state === 'newer') return tell(look())
    const { reading } = found ?? lastRead ?? {}
    const base = reading?.writes ?? NO_WRITES
    const before = whole(reading)
    // Others may have changed since what is shown was drawn: what was asked for was meant for that.
    const wanted = state === null || state.kept === before ? null : step(state.kept)
    const asked = state === null || wanted === null || wanted === state.kept ? [] : [differenceBetween(state.kept, wanted)]
    const kept = asked.reduce(withDifference, step(before))
    const added = kept === before ? asked : [differenceBetween(before, kept), ...asked]
    if (added.length === 0 && pending.length === 0 && writes.missingIn(base).length === 0) return tell(look())
    pending = [...pending, ...added]
    const writing = writes.writing(base, pending)
    const text = keptText(kept, writing.writes)
    if (found !== null && isSafe(found) && write(text)) {
      lastRead = { text, reading: { state: 'read', kept, migratedFrom: null, writes: writing.writes } }
      writing.noteStored()
      pending = []
    }
    tell(look())
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

    /** Applies a change to what is stored now. What cannot be written is still shown, and the trouble is told. */
    change,

    /** Has everything kept looked at again. */
    look: (): void => tell(look()),

    /** Applies a change and gives what takes it back, leaving alone what was changed again meanwhile. */
    changeWithUndo: (step: (kept: Kept) => Kept): (() => void) => {
      let undo: Difference | null = null
      change((before) => {
        const after = step(before)
        undo = differenceBetween(after, before)
        return after
      })
      return () => change((kept) => (undo === null ? kept : withDifference(kept, undo)))
    },

    /** The texts that could not be read, for download. */
    setAside: (): string => {
      const found = stored()
      const damaged = found?.reading.state === 'damaged' ? found.text : null
      const aside = storage.read(SET_ASIDE_KEY) ?? null
      const isThere = damaged !== null && aside?.includes(damaged) === true
      return [aside, isThere ? null : damaged].filter((text) => text !== null).join('\n\n')
    },

    /** Only after the person has it or says so. */
    forgetSetAside: (): void => {
      const found = stored()
      if (found?.reading.state === 'damaged') storage.write(KEPT_KEY, keptText(found.reading.kept, found.reading.writes))
      storage.remove(SET_ASIDE_KEY)
      change((kept) => kept)
    },
  }
}
