/** Lists out of a stranger's record: what is good of each item, each once, and how many were not as they should be. */
import * as v from 'valibot'
import { CompareEntrySchema, SavedSearchSchema, SHORTLIST_LIMIT, ShortlistEntrySchema, type CompareEntry, type SavedSearch, type ShortlistEntry } from '../../schema/kept.ts'
import { mergeEntries } from './merge-entries.ts'

export interface ReadList<T> {
  readonly items: T[]
  /** Items that could not be read, or not wholly. */
  readonly lost: number
  readonly of: number
}

const { id, lfxId, title, cncfProject, savedAt, note, stage, rank } = ShortlistEntrySchema.entries

/** Only the id must be good: a wrong stage costs the stage, never the note. */
const SalvagedEntrySchema = v.object({
  id,
  lfxId: v.fallback(lfxId, null),
  title: v.fallback(title, ''),
  cncfProject: v.fallback(cncfProject, ''),
  savedAt: v.fallback(savedAt, '1970-01-01T00:00:00.000Z'),
  note: v.fallback(note, ''),
  stage: v.fallback(stage, 'interested'),
  rank: v.fallback(rank, 0),
})
const ExactEntrySchema = v.strictObject(ShortlistEntrySchema.entries)
const ExactCompareSchema = v.strictObject(CompareEntrySchema.entries)
const ExactSearchSchema = v.strictObject(SavedSearchSchema.entries)
/** Nothing has a name that long; what has is junk. */
const SkillSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

interface ListRule<T> {
  readonly read: v.GenericSchema<unknown, T>
  /** Whether nothing of the item is lost by reading it. */
  readonly isWhole: (item: unknown) => boolean
  readonly keyOf: (item: T) => string
  readonly merge: (own: T, other: T) => T
  /** Whether a second item of the same key that says something else is a loss. */
  readonly contradicts: boolean
}

const readList = <T>(value: unknown, rule: ListRule<T>): ReadList<T> => {
  if (value === undefined) return { items: [], lost: 0, of: 0 }
  if (!Array.isArray(value)) return { items: [], lost: 1, of: 1 }
  const list: readonly unknown[] = value
  const byKey = new Map<string, T>()
  let lost = Math.max(0, list.length - SHORTLIST_LIMIT)
  for (const item of list.slice(0, SHORTLIST_LIMIT)) {
    const result = v.safeParse(rule.read, item)
    const earlier = result.success ? byKey.get(rule.keyOf(result.output)) : undefined
    if (result.success) byKey.set(rule.keyOf(result.output), earlier === undefined ? result.output : rule.merge(earlier, result.output))
    const contradicts = rule.contradicts && earlier !== undefined && result.success && !isSame(earlier, result.output)
    if (!result.success || !rule.isWhole(item) || contradicts) lost += 1
  }
  return { items: [...byKey.values()], lost, of: list.length }
}

export const readEntries = (value: unknown): ReadList<ShortlistEntry> =>
  readList(value, { read: SalvagedEntrySchema, isWhole: (item) => v.is(ExactEntrySchema, item), keyOf: (entry) => entry.id, merge: mergeEntries, contradicts: true })

export const readCompared = (value: unknown): ReadList<CompareEntry> =>
  readList(value, { read: CompareEntrySchema, isWhole: (item) => v.is(ExactCompareSchema, item), keyOf: (entry) => entry.id, merge: (own) => own, contradicts: true })

export const readSkills = (value: unknown): ReadList<string> =>
  readList(value, { read: SkillSchema, isWhole: (item) => v.is(SkillSchema, item), keyOf: (skill) => skill.toLowerCase(), merge: (own) => own, contradicts: false })

export const readSearches = (value: unknown): ReadList<SavedSearch> =>
  readList(value, { read: SavedSearchSchema, isWhole: (item) => v.is(ExactSearchSchema, item), keyOf: (search) => search.id, merge: (own) => own, contradicts: true })
