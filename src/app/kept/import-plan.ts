/** What taking in another list would do to one's own, so that it can be told before it is done. Neither side loses. */
import { SHORTLIST_LIMIT, type Kept, type ShortlistEntry } from '../../schema/kept.ts'
import { mergeEntries } from './merge-entries.ts'
import { inOwnOrder } from './own-order.ts'

interface Merge { readonly own: ShortlistEntry; readonly merged: ShortlistEntry }

export interface ImportPlan {
  readonly added: readonly ShortlistEntry[]
  /** Here already, as somebody would say who reads them. */
  readonly unchanged: readonly ShortlistEntry[]
  /** Here already, but with something of the other side to take over: a note, a stage, or LFX's own id, of which nobody needs to hear. */
  readonly changed: readonly Merge[]
  readonly changedNotes: readonly Merge[]
  readonly changedStages: readonly Merge[]
  readonly newSkills: readonly string[]
}

/** By id, or by LFX's own id where a title, and the id with it, changed meanwhile. */
const ownOf = (kept: Kept) => {
  const byId = new Map(kept.shortlist.map((entry) => [entry.id, entry]))
  const byLfxId = new Map(kept.shortlist.map((entry) => [entry.lfxId, entry]))
  return ({ id, lfxId }: ShortlistEntry) => byId.get(id) ?? (lfxId === null ? undefined : byLfxId.get(lfxId))
}

export const planImport = (kept: Kept, entries: readonly ShortlistEntry[], skills: readonly string[] = []): ImportPlan => {
  const find = ownOf(kept)
  const added = entries.filter((entry) => find(entry) === undefined)
  const met = new Map<string, Merge>()
  for (const entry of entries) {
    const own = find(entry)
    if (own !== undefined) met.set(own.id, { own, merged: mergeEntries(met.get(own.id)?.merged ?? own, entry) })
  }
  const merges = [...met.values()]
  const changedNotes = merges.filter(({ own, merged }) => own.note !== merged.note)
  const changedStages = merges.filter(({ own, merged }) => own.stage !== merged.stage)
  const known = new Set(kept.skills.map((skill) => skill.toLowerCase()))
  return {
    added: added.slice(0, Math.max(0, SHORTLIST_LIMIT - kept.shortlist.length)),
    unchanged: merges.filter((merge) => !changedNotes.includes(merge) && !changedStages.includes(merge)).map(({ own }) => own),
    changed: merges.filter(({ own, merged }) => own !== merged),
    changedNotes,
    changedStages,
    newSkills: skills.filter((skill) => !known.has(skill.toLowerCase())),
  }
}

/** New entries come after one's own, in their order; into an empty list they come as they are. */
export const withImported = (kept: Kept, entries: readonly ShortlistEntry[], skills: readonly string[] = []): Kept => {
  const plan = planImport(kept, entries, skills)
  if (plan.added.length + plan.changed.length + plan.newSkills.length === 0) return kept
  const merged = new Map(plan.changed.map((change) => [change.own.id, change.merged]))
  const last = Math.max(0, ...kept.shortlist.map(({ rank }) => rank))
  const added = kept.shortlist.length === 0 ? plan.added : inOwnOrder(plan.added).map((entry, index) => ({ ...entry, rank: last + 1 + index }))
  return {
    ...kept,
    shortlist: [...kept.shortlist.map((entry) => merged.get(entry.id) ?? entry), ...added],
    skills: plan.newSkills.length === 0 ? kept.skills : [...kept.skills, ...plan.newSkills],
  }
}
