/** What a person can do with one entry of their shortlist: pure steps from one state to the next. */
import type { Kept, ShortlistEntry } from '../../schema/kept.ts'
import { mergeNotes } from './merge-entries.ts'

const withEntry = (kept: Kept, id: string, change: (entry: ShortlistEntry) => ShortlistEntry): Kept => {
  const index = kept.shortlist.findIndex((entry) => entry.id === id)
  const entry = kept.shortlist[index]
  if (entry === undefined) return kept
  const next = change(entry)
  return next === entry ? kept : { ...kept, shortlist: kept.shortlist.with(index, next) }
}

export const withStage = (kept: Kept, id: string, stage: ShortlistEntry['stage']): Kept =>
  withEntry(kept, id, (entry) => (entry.stage === stage ? entry : { ...entry, stage }))

/** @param base the note as it was when the person began to type: what another tab wrote since then is kept too */
export const withNote = (kept: Kept, id: string, text: string, base: string): Kept =>
  withEntry(kept, id, (entry) => {
    const note = entry.note === base ? text : mergeNotes(entry.note, text)
    return note === entry.note ? entry : { ...entry, note }
  })
