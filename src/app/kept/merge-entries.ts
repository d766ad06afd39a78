/** Two accounts of one saved project become one that loses neither. Merging again changes nothing. */
import { STAGES, type ShortlistEntry } from '../../schema/kept.ts'

const BETWEEN_NOTES = '\n\n'

/** Both texts, own first; one of them alone where it already holds the other. */
export const mergeNotes = (own: string, other: string): string => {
  if (own.includes(other.trim())) return own
  if (other.includes(own.trim())) return other
  return own + BETWEEN_NOTES + other
}

/** Own title, time and place; both notes; the stage that is further along. */
export const mergeEntries = (own: ShortlistEntry, other: ShortlistEntry): ShortlistEntry => {
  const note = mergeNotes(own.note, other.note)
  const stage = STAGES.indexOf(other.stage) > STAGES.indexOf(own.stage) ? other.stage : own.stage
  const lfxId = own.lfxId ?? other.lfxId
  if (note === own.note && stage === own.stage && lfxId === own.lfxId) return own
  return { ...own, note, stage, lfxId }
}
