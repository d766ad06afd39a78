/** What a person keeps as a file, also when the app is broken: an import takes both. */
import { exportFile } from './export-file.ts'
import { KEPT_KEY } from './kept-keys.ts'
import { safeStorage } from './safe-storage.ts'
import { keptStore } from './use-kept.ts'

export const exportAnyway = (): string => {
  try {
    return exportFile(keptStore.get().kept)
  } catch {
    // What broke the app may be what reads the list: then the text as it is stored.
    return safeStorage(() => window.localStorage).read(KEPT_KEY) ?? ''
  }
}
