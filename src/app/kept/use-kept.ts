/** The door between React and what is kept. */
import { useSyncExternalStore } from 'react'
import { createKeptStore, NOTHING_KEPT } from './kept-store.ts'

export const keptStore = createKeptStore(() => window.localStorage)

export const useKept = () => useSyncExternalStore(keptStore.subscribe, keptStore.get, () => NOTHING_KEPT)
