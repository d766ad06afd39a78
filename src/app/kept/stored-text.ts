/** The text in storage: read, and written over only when nothing in it is lost; what cannot be read is set aside first. */
import type { Kept } from '../../schema/kept.ts'
import { BACKUP_KEY, KEPT_KEY, oldKeptKey, SET_ASIDE_KEY } from './kept-keys.ts'
import { keptText, type Damage, type KeptReading } from './read-kept.ts'
import type { SafeStorage } from './safe-storage.ts'
import { setAside } from './set-aside.ts'
import type { TabWrites } from './tab-writes.ts'

export interface Stored { readonly text: string | null; readonly reading: KeptReading }

/** Reading a long text costs: the same text is not read twice in a row. */
const remembering = (read: (text: string) => KeptReading) => {
  let last = { text: '', reading: read('') }
  return (text: string): KeptReading => {
    if (last.text !== text) last = { text, reading: read(text) }
    return last.reading
  }
}

export const createStoredText = (storage: SafeStorage, readText: (text: string | null) => KeptReading) => {
  const readAside = remembering(readText)
  let last: Stored | null = null

  /** @returns null where the storage cannot be read */
  const read = (): Stored | null => {
    const text = storage.read(KEPT_KEY)
    if (text === undefined) return null
    if (last?.text !== text) last = { text, reading: readText(text) }
    return last
  }

  /** @returns whether what is stored may be written over */
  const isSafe = ({ text, reading }: Stored): boolean => {
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

  return {
    read,

    /** What was read last, also where nothing can be read any more. */
    last: (): Stored | null => last,

    /** @returns whether it is stored */
    replace: (found: Stored | null, kept: Kept, writes: TabWrites): boolean => {
      const text = keptText(kept, writes)
      if (found === null || !isSafe(found) || !write(text)) return false
      last = { text, reading: { state: 'read', kept, migratedFrom: null, writes } }
      return true
    },

    /** What could not be read of the text, or of one that was set aside. */
    damage: ({ reading }: Stored): Damage | null => {
      if (reading.state === 'damaged') return reading.damage
      const aside = storage.read(SET_ASIDE_KEY) ?? null
      if (aside === null) return null
      const again = readAside(aside)
      return again.state === 'damaged' ? again.damage : { lost: 1, of: 0 }
    },

    /** The texts that could not be read. */
    setAside: (): string => {
      const found = read()
      const damaged = found?.reading.state === 'damaged' ? found.text : null
      const aside = storage.read(SET_ASIDE_KEY) ?? null
      const isThere = damaged !== null && aside?.includes(damaged) === true
      return [aside, isThere ? null : damaged].filter((text) => text !== null).join('\n\n')
    },

    forgetSetAside: (): void => {
      const reading = read()?.reading
      if (reading?.state === 'damaged') storage.write(KEPT_KEY, keptText(reading.kept, reading.writes))
      storage.remove(SET_ASIDE_KEY)
    },
  }
}
