/** The one owner of sessionStorage: what belongs to a visit in this tab. */
import { safeStorage } from './kept/safe-storage.ts'

export const session = safeStorage(() => sessionStorage)
