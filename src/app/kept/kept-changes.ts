/** What a person can do with what they keep: pure steps from one state to the next. */
import type { CompareEntry, Kept, ShortlistEntry, Theme } from '../../schema/kept.ts'

export const COMPARE_LIMIT = 4

type Saveable = Pick<ShortlistEntry, 'id' | 'lfxId' | 'title' | 'cncfProject'>

export const isSaved = (kept: Kept, id: string) => kept.shortlist.some((entry) => entry.id === id)

export const withSaved = (kept: Kept, project: Saveable, now: Date): Kept => {
  if (isSaved(kept, project.id)) return kept
  const { id, lfxId, title, cncfProject } = project
  const rank = 1 + Math.max(0, ...kept.shortlist.map((entry) => entry.rank))
  const entry: ShortlistEntry = { id, lfxId, title, cncfProject, savedAt: now.toISOString(), note: '', stage: 'interested', rank }
  return { ...kept, shortlist: [...kept.shortlist, entry] }
}

export const withoutSaved = (kept: Kept, id: string): Kept => ({ ...kept, shortlist: kept.shortlist.filter((entry) => entry.id !== id) })

export const isCompared = (kept: Kept, id: string) => kept.compare.some((entry) => entry.id === id)

export const withCompared = (kept: Kept, { id, title }: CompareEntry): Kept =>
  isCompared(kept, id) || kept.compare.length >= COMPARE_LIMIT ? kept : { ...kept, compare: [...kept.compare, { id, title }] }

export const withoutCompared = (kept: Kept, id: string): Kept => ({ ...kept, compare: kept.compare.filter((entry) => entry.id !== id) })

export const withNothingCompared = (kept: Kept): Kept => ({ ...kept, compare: [] })

export const withTheme = (kept: Kept, theme: Theme): Kept => ({ ...kept, theme })
