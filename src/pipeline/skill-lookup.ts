/** Finds the canonical skill for one name as somebody wrote it. */
import type { SkillKind } from '../schema/skill.ts'
import { MISSPELLINGS } from './skill-misspellings.ts'
import { SKILL_TABLE, type SkillEntry } from './skill-table.ts'

/** "Open-Telemetry", "open telemetry" and "OpenTelemetry." are one key. */
export const skillKey = (written: string): string =>
  written.normalize('NFKC').toLowerCase().replace(/[\s_‐-―-]+/g, '').replace(/^[*:,;!'"“”]+|[.*:,;!?'"“”]+$/g, '')

const BY_KEY: ReadonlyMap<string, SkillEntry> = new Map(
  SKILL_TABLE.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [skillKey(name), entry] as const)),
)
const BY_NAME: ReadonlyMap<string, SkillEntry> = new Map(SKILL_TABLE.map((entry) => [entry.name, entry]))
const MISSPELT: ReadonlyMap<string, string> = new Map([...MISSPELLINGS].map(([written, meant]) => [skillKey(written), meant]))

/** Shorter words change their meaning with an "s": "TL" is not TLS. */
const SHORTEST_PLURAL = 4
const LONGEST_NAME = 64

/** The table's entry for a name, its plural or its singular; null when the table does not know it. */
export function findSkill(written: string): SkillEntry | null {
  if (written.length > LONGEST_NAME) return null
  const before = SEEN.get(written)
  if (before !== undefined) return before
  if (SEEN.size >= MOST_SEEN) SEEN.clear()
  const key = skillKey(written)
  const plural = key.length < SHORTEST_PLURAL ? undefined : BY_KEY.get(key.endsWith('s') ? key.slice(0, -1) : `${key}s`)
  const found = BY_KEY.get(key) ?? plural ?? null
  SEEN.set(written, found)
  return found
}

/** The same few hundred names are asked for thousands of times, and making a key is what costs. */
const SEEN = new Map<string, SkillEntry | null>()
const MOST_SEEN = 20_000

/** The skill a known misspelling stands for. */
export function findMisspelt(written: string): SkillEntry | null {
  const meant = MISSPELT.get(skillKey(written))
  return meant === undefined ? null : (BY_NAME.get(meant) ?? null)
}

/**
 * The table's kind. A name the table does not know is a platform when it looks like a product
 * (a capital or a digit inside a word, a dot: "NebulaGraph", "k6", "Temporal.io"), otherwise a practice.
 */
export function kindOfSkill(name: string): SkillKind {
  const known = findSkill(name)
  if (known !== null) return known.kind
  return /\p{Ll}\p{Lu}|\p{L}\d|\w\.\w/u.test(name) ? 'platform' : 'practice'
}

/** Every key of the table, for those who look for near misses. */
export const skillKeys = (): Iterable<readonly [key: string, entry: SkillEntry]> => BY_KEY
