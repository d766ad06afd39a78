/** The door between React and what is kept. */
import { useSyncExternalStore } from 'react'
import type { Kept } from '../../schema/kept.ts'
import { createKeptStore, NOTHING_KEPT } from './kept-store.ts'
import { createNoteDrafts } from './note-drafts.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPersistence } from './persistence.ts'

export const keptStore = createKeptStore(() => window.localStorage)
export const noteDrafts = createNoteDrafts(keptStore)
export const notices = createNoticeStore()
export const persistence = createPersistence()

export const useKept = () => useSyncExternalStore(keptStore.subscribe, keptStore.get, () => NOTHING_KEPT)
/**
 * One value out of what is kept: a list of hundreds of buttons renders again only where its own value changed.
 * @param select gives a string, number or boolean, so that equal means the same
 */
export const useKeptValue = <T extends string | number | boolean>(select: (kept: Kept) => T): T =>
  useSyncExternalStore(keptStore.subscribe, () => select(keptStore.get().kept), () => select(NOTHING_KEPT.kept))

export const useNotice = () => useSyncExternalStore(notices.subscribe, notices.get, () => null)
export const usePersistence = () => useSyncExternalStore(persistence.subscribe, persistence.get, () => 'unknown' as const)
export const useNoteDraft = (id: string) => useSyncExternalStore(noteDrafts.subscribe, () => noteDrafts.get(id), () => undefined)
