/** What is kept, for React. */
import { useSyncExternalStore } from 'react'
import type { Kept } from '../../schema/kept.ts'
import { createKeptDoor } from './kept-door.ts'
import { NOTHING_READ } from './kept-state.ts'

export const keptStore = createKeptDoor()

export const useKept = () => useSyncExternalStore(keptStore.subscribe, keptStore.get, () => NOTHING_READ)

/** @param select gives a part as it is kept, never one made anew: React compares by identity */
const useKeptPart = <T>(select: (kept: Kept) => T): T => useSyncExternalStore(keptStore.subscribe, () => select(keptStore.get().kept), () => select(NOTHING_READ.kept))

/**
 * One value out of what is kept: a list of hundreds of buttons renders again only where its own value changed.
 * @param select gives a string, number or boolean, so that equal means the same
 */
export const useKeptValue = <T extends string | number | boolean>(select: (kept: Kept) => T): T => useKeptPart(select)

/** What was there on the visit before this one; null on a first visit, also once it is noted. */
export const useSeenBefore = () => useKeptPart((kept) => kept.visit?.before ?? null)

export const useMySkills = () => useKeptPart((kept) => kept.skills)
