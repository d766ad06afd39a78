/** From the stored text to what it holds. Total: any text at all gives a result, and nothing readable is lost. */
import * as v from 'valibot'
import { CompareEntrySchema, EMPTY_KEPT, KEPT_VERSION, ShortlistEntrySchema, ThemeSchema, type Kept } from '../../schema/kept.ts'

export type KeptReading =
  | { readonly state: 'read'; readonly kept: Kept }
  /** Some or all of it could not be read: `kept` holds the good part, the text must be set aside before any write. */
  | { readonly state: 'damaged'; readonly kept: Kept; readonly lost: number }
  /** Written by a newer version of this app: show what we understand, never write over it. */
  | { readonly state: 'newer'; readonly kept: Kept }

const RecordSchema = v.record(v.string(), v.unknown())

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The good items of a list, each once by its key, and how many were no good. */
const goodItems = <T>(value: unknown, schema: v.GenericSchema<unknown, T>, keyOf: (item: T) => string): { items: T[]; lost: number } => {
  if (value === undefined) return { items: [], lost: 0 }
  if (!Array.isArray(value)) return { items: [], lost: 1 }
  const results = value.map((item: unknown) => v.safeParse(schema, item))
  const good = results.flatMap((result) => (result.success ? [result.output] : []))
  const byKey = new Map<string, T>()
  for (const item of good) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item)
  // A second entry that says something else is a loss too; an exact copy is not.
  const contradictions = good.filter((item) => JSON.stringify(item) !== JSON.stringify(byKey.get(keyOf(item)))).length
  return { items: [...byKey.values()], lost: results.length - good.length + contradictions }
}

const SkillNameSchema = v.pipe(v.string(), v.maxLength(300))

export const readKept = (stored: string | null): KeptReading => {
  if (stored === null) return { state: 'read', kept: EMPTY_KEPT }
  const record = v.safeParse(RecordSchema, parseJson(stored))
  if (!record.success || Array.isArray(record.output)) return { state: 'damaged', kept: EMPTY_KEPT, lost: 1 }

  const { version, shortlist, compare, skills, theme } = record.output
  const entries = goodItems(shortlist, ShortlistEntrySchema, (entry) => entry.id)
  const compared = goodItems(compare, CompareEntrySchema, (entry) => entry.id)
  const mySkills = goodItems(skills, SkillNameSchema, (skill) => skill)
  const ownTheme = v.safeParse(ThemeSchema, theme ?? 'system')
  const kept: Kept = {
    version: KEPT_VERSION,
    shortlist: entries.items,
    compare: compared.items,
    skills: mySkills.items,
    theme: ownTheme.success ? ownTheme.output : 'system',
  }
  if (typeof version === 'number' && version > KEPT_VERSION) return { state: 'newer', kept }
  const lost = entries.lost + compared.lost + mySkills.lost + (version === KEPT_VERSION ? 0 : 1)
  return lost === 0 ? { state: 'read', kept } : { state: 'damaged', kept, lost }
}
