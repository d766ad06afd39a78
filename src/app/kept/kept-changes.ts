/** What a person can do with what they keep: pure steps from one state to the next. */
import type { CompareEntry, Kept, ShortlistEntry, Theme } from '../../schema/kept.ts'

export const COMPARE_LIMIT = 4

export type Saveable = Pick<ShortlistEntry, 'id' | 'lfxId' | 'title' | 'cncfProject'>
type Named = Pick<ShortlistEntry, 'id' | 'lfxId'>

/** By id, or by LFX's own id: a project whose title changed got another id with it. */
const isOf = ({ id, lfxId }: Named) => (entry: ShortlistEntry) => entry.id === id || (lfxId !== null && entry.lfxId === lfxId)

export const isSaved = (kept: Kept, project: Named) => kept.shortlist.some(isOf(project))

const lastRank = (kept: Kept) => Math.max(0, ...kept.shortlist.map(({ rank }) => rank))

export const withSaved = (kept: Kept, project: Saveable, now: Date): Kept => {
  if (isSaved(kept, project)) return kept
  const { id, lfxId, title, cncfProject } = project
  const entry: ShortlistEntry = { id, lfxId, title, cncfProject, savedAt: now.toISOString(), note: '', stage: 'interested', rank: 1 + lastRank(kept) }
  return { ...kept, shortlist: [...kept.shortlist, entry] }
}

export const withoutSaved = (kept: Kept, project: Named): Kept =>
  isSaved(kept, project) ? { ...kept, shortlist: kept.shortlist.filter((entry) => !isOf(project)(entry)) } : kept

export const isCompared = (kept: Kept, id: string) => kept.compare.some((entry) => entry.id === id)

export const withCompared = (kept: Kept, { id, title }: CompareEntry): Kept =>
  isCompared(kept, id) || kept.compare.length >= COMPARE_LIMIT ? kept : { ...kept, compare: [...kept.compare, { id, title }] }

export const withoutCompared = (kept: Kept, id: string): Kept => ({ ...kept, compare: kept.compare.filter((entry) => entry.id !== id) })

export const withNothingCompared = (kept: Kept): Kept => ({ ...kept, compare: [] })

export const withTheme = (kept: Kept, theme: Theme): Kept => ({ ...kept, theme })
