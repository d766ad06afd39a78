/** From the stored text to what it holds. Total: any text at all gives a result, and nothing readable is lost. */
import * as v from 'valibot'
import { EMPTY_KEPT, KEPT_VERSION } from '../../schema/empty-kept.ts'
import { ThemeSchema, VisitSchema, type Kept } from '../../schema/kept.ts'
import { migrate, type KeptRecord } from './migrations.ts'
import { parseRecord, passedOver } from './parse-record.ts'
import { readCompared, readEntries, readSearches, readSkills } from './read-entries.ts'

/** How many of the things stored could not be read; of 0 where nothing could. */
export interface Damage { readonly lost: number; readonly of: number }

export type KeptReading =
  /** `migratedFrom`: the version it was stored in, where that is an older one. */
  | { readonly state: 'read'; readonly kept: Kept; readonly migratedFrom: number | null }
  /** Some or all of it could not be read: `kept` holds the good part, the text must be set aside before any write. */
  | { readonly state: 'damaged'; readonly kept: Kept; readonly damage: Damage }
  /** Written by a newer version of this app: show what we understand, never write over it. */
  | { readonly state: 'newer'; readonly kept: Kept }

const read = (kept: Kept, migratedFrom: number | null = null): KeptReading => ({ state: 'read', kept, migratedFrom })

const readRecord = (record: KeptRecord): { kept: Kept; damage: Damage } => {
  const lists = {
    shortlist: readEntries(record['shortlist']),
    compare: readCompared(record['compare']),
    skills: readSkills(record['skills']),
    searches: readSearches(record['searches']),
  }
  const { shortlist, compare, skills, searches } = lists
  const theme = v.safeParse(ThemeSchema, record['theme'] ?? EMPTY_KEPT.theme)
  const unknownKeys = Object.keys(record).filter((key) => !Object.hasOwn(EMPTY_KEPT, key)).length
  const rest = unknownKeys + (theme.success ? 0 : 1)
  return {
    kept: {
      version: KEPT_VERSION,
      shortlist: shortlist.items,
      compare: compare.items,
      skills: skills.items,
      searches: searches.items,
      theme: theme.success ? theme.output : EMPTY_KEPT.theme,
      shortcuts: record['shortcuts'] !== false,
      // A visit that cannot be read is a first visit: nobody misses it.
      visit: v.is(VisitSchema, record['visit']) ? v.parse(VisitSchema, record['visit']) : null,
    },
    damage: {
      lost: Object.values(lists).reduce((sum, { lost }) => sum + lost, rest),
      of: Object.values(lists).reduce((sum, { of }) => sum + of, rest),
    },
  }
}

const isVersion = (version: unknown): version is number => Number.isInteger(version) && Number(version) >= 1

export const readKept = (stored: string | null): KeptReading => {
  if (stored === null) return read(EMPTY_KEPT)
  const record = parseRecord(stored)
  if (record === null) return { state: 'damaged', kept: EMPTY_KEPT, damage: { lost: 1, of: 0 } }
  const version = record['version']
  if (typeof version === 'number' && version > KEPT_VERSION) return { state: 'newer', kept: readRecord(record).kept }
  const { kept, damage: found } = readRecord(isVersion(version) ? migrate(record, version) : record)
  const repeated = passedOver(stored, record)
  const damage = { lost: found.lost + repeated, of: found.of + repeated }
  if (!isVersion(version)) return { state: 'damaged', kept, damage: { lost: damage.lost + 1, of: damage.of + 1 } }
  if (damage.lost > 0) return { state: 'damaged', kept, damage }
  return read(kept, version < KEPT_VERSION ? version : null)
}
