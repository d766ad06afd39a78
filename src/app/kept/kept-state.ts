/** What is kept, as a page sees it. */
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import type { Kept } from '../../schema/kept.ts'
import type { Damage } from './read-kept.ts'

export type StorageTrouble = 'newer' | 'denied' | 'full'

export interface KeptState {
  /** Whether the browser's storage was looked at: on a server, during hydration and until the store's code comes it was not. */
  readonly isRead: boolean
  readonly kept: Kept
  /** Why changes are not stored, if they are not. */
  readonly trouble: StorageTrouble | null
  /** What could not be read of what was stored and waits to be downloaded, if anything. */
  readonly damage: Damage | null
}

export const NOTHING_READ: KeptState = { isRead: false, kept: EMPTY_KEPT, trouble: null, damage: null }
