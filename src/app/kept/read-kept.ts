/** From the stored text to what it holds. Total: any text at all gives a result, and nothing readable is lost. */
import * as v from 'valibot'
import { EMPTY_KEPT, KEPT_VERSION } from '../../schema/empty-kept.ts'
import { ThemeSchema, VisitSchema, type Kept } from '../../schema/kept.ts'
import { migrate, type KeptRecord } from './migrations.ts'
import { parseRecord, passedOver } from './parse-record.ts'
import { readCompared, readEntries, readSearches, readSkills } from './read-entries.ts'
import { readTabWrites } from './read-tab-writes.ts'
import { NO_WRITES, type TabWrites } from './tab-writes.ts'

/** How many of the things stored could not be read; of 0 where nothing could. */
export interface Damage { readonly lost: number; readonly of: number }

export type KeptReading = { readonly writes: TabWrites } & (
  /** `migratedFrom`: the version it was stored in, where that is an older one. */
  | { readonly state: 'read'; readonly kept: Kept; readonly migratedFrom: number | null }
  /** Some or all of it could not be read: `kept` holds the good part, the text must be set aside before any write. */
  | { readonly state: 'damaged'; readonly kept: Kept; readonly damage: Damage }
  /** Written by a newer version of this app: show what we understand, never write over it. */
  | { readonly state: 'newer'; readonly kept: Kept }
)

/** Stored beside what is kept, and no part of it: an exported list has none. */
const WRITES = 'writes'

/** @param writes which writes of which tab are in it */
export const keptText = (kept: Kept, writes: TabWrites): string => JSON.stringify({ ...kept, [WRITES]: writes })

const readRecord = (record: KeptRecord): { kept: Kept; damage: Damage } => {
  const lists = {
    shortlist: readEntries(record['shortlist']),
    compare: readCompared(record['compare']),
    skills: readSkills(record['skills']),
    searches: readSearches(record['searches']),
  }
  const { shortlist, compare, skills, searches } = lists
  const theme = v.safeParse(ThemeSchema, record['theme'] ?? EMPTY_KEPT.theme)
  const visit = v.safeParse(VisitSchema, record['visit'])
  const unknownKeys = Object.keys(record).filter((key) => key !== WRITES && !Object.hasOwn(EMPTY_KEPT, key)).length
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
      visit: visit.success ? visit.output : null,
    },
    damage: {
      lost: Object.values(lists).reduce((sum, { lost }) => sum + lost, rest),
      of: Object.values(lists).reduce((sum, { of }) => sum + of, rest),
    },
  }
}

const isVersion = (version: unknown): version is number => Number.isInteger(version) && Number(version) >= 1

export const readKept = (stored: string | null): KeptReading => {
  if (stored === null) return { state: 'read', kept: EMPTY_KEPT, migratedFrom: null, writes: NO_WRITES }
  const record = parseRecord(stored)
  if (record === null) return { state: 'damaged', kept: EMPTY_KEPT, damage: { lost: 1, of: 0 }, writes: NO_WRITES }
  const version = record['version']
  const writes = readTabWrites(record[WRITES])
  if (typeof version === 'number' && version > KEPT_VERSION) return { state: 'newer', kept: readRecord(record).kept, writes }
  const { kept, damage: found } = readRecord(isVersion(version) ? migrate(record, version) : record)
  const repeated = passedOver(stored, record)
  const damage = { lost: found.lost + repeated, of: found.of + repeated }
  if (!isVersion(version)) return { state: 'damaged', kept, damage: { lost: damage.lost + 1, of: damage.of + 1 }, writes }
  if (damage.lost > 0) return { state: 'damaged', kept, damage, writes }
  return { state: 'read', kept, migratedFrom: version < KEPT_VERSION ? version : null, writes }
}
