/** Takes a file that was read into the shortlist, with a way back for now and one for after a reload. */
import { useMemo, useSyncExternalStore } from 'react'
import type { ShortlistEntry } from '../../schema/kept.ts'
import { browserStore } from './browser-store.ts'
import { withImported } from './import-plan.ts'
import { BACKUP_KEY } from './kept-keys.ts'
import { readLastImport, rememberImport, type LastImport } from './last-import.ts'
import { safeStorage } from './safe-storage.ts'
import { changeShortlist } from './shortlist-actions.ts'

const storage = safeStorage(() => window.localStorage)

export const importFile = (said: string, name: string, entries: readonly ShortlistEntry[], skills: readonly string[]): void => {
  let before = browserStore.get().kept
  if (!changeShortlist(said, (kept) => withImported((before = kept), entries, skills))) return
  // After the import: it comes first where there is no room for both.
  rememberImport(storage, name, before, withImported(before, entries, skills))
  browserStore.look()
}

export const useLastImport = (): LastImport | null => {
  const text = useSyncExternalStore(browserStore.subscribe, () => storage.read(BACKUP_KEY) ?? null, () => null)
  return useMemo(() => readLastImport(text), [text])
}
