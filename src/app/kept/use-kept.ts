/** The door between React and what is kept. */
import { useSyncExternalStore } from 'react'
import { createKeptStore, NOTHING_KEPT } from './kept-store.ts'
import { createNoteDrafts } from './note-drafts.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPersistence } from './persistence.ts'

export const keptStore = createKeptStore(() => window.localStorage)
export const noteDrafts = createNoteDrafts(keptStore)
export const notices = createNoticeStore()
export const persistence = createPersistence()

export const useKept = () => useSyncExternalStore(keptStore.subscribe, keptStore.get, () => NOTHING_KEPT)
export const useNotice = () => useSyncExternalStore(notices.subscribe, notices.get, () => null)
export const usePersistence = () => useSyncExternalStore(persistence.subscribe, persistence.get, () => 'unknown' as const)
export const useNoteDraft = (id: string) => useSyncExternalStore(noteDrafts.subscribe, () => noteDrafts.get(id), () => undefined)
