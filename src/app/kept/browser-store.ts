/** The store of this browser and what is built on it: notes being typed, the way back from the last change, the browser's promise. */
import { useSyncExternalStore } from 'react'
import { createKeptStore } from './kept-store.ts'
import { createNoteDrafts } from './note-drafts.ts'
import { createNoticeStore } from './notice-store.ts'
import { createPersistence } from './persistence.ts'

export const browserStore = createKeptStore(() => window.localStorage)
export const noteDrafts = createNoteDrafts(browserStore)
export const notices = createNoticeStore()
export const persistence = createPersistence()

export const useNotice = () => useSyncExternalStore(notices.subscribe, notices.get, () => null)
export const usePersistence = () => useSyncExternalStore(persistence.subscribe, persistence.get, () => 'unknown' as const)
export const useNoteDraft = (id: string) => useSyncExternalStore(noteDrafts.subscribe, () => noteDrafts.get(id), () => undefined)
