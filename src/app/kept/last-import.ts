/** The list as it was before the last import, kept until the next one, so that the import can be taken back after a reload too. */
import * as v from 'valibot'
import type { Kept } from '../../schema/kept.ts'
import { differenceBetween, withDifference } from './kept-difference.ts'
import { BACKUP_KEY } from './kept-keys.ts'
import { parseRecord } from './parse-record.ts'
import { readKept } from './read-kept.ts'
import type { SafeStorage } from './safe-storage.ts'

/** Both sides as they were stored: so they are read as everything stored is, with its migrations. */
const BackupSchema = v.object({ name: v.string(), before: v.string(), after: v.string() })

export interface LastImport {
  /** The name of its file. */
  readonly name: string
  /** Takes it back, but for what was changed again since; the same object where there is nothing left to take back. */
  readonly undo: (kept: Kept) => Kept
}

/** No room for it is no trouble: the undo of the moment works without. */
export const rememberImport = (storage: SafeStorage, name: string, before: Kept, after: Kept): void => {
  const text = JSON.stringify({ name, before: JSON.stringify(before), after: JSON.stringify(after) })
  if (!storage.write(BACKUP_KEY, text)) storage.remove(BACKUP_KEY)
}

export const readLastImport = (text: string | null): LastImport | null => {
  const backup = v.safeParse(BackupSchema, text === null ? null : parseRecord(text))
  if (!backup.success) return null
  const { name, before, after } = backup.output
  const back = differenceBetween(readKept(after).kept, readKept(before).kept)
  return { name, undo: (kept) => withDifference(kept, back) }
}
