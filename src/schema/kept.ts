/** What a person keeps in this browser: one versioned record, read as a stranger's input every time. */
import * as v from 'valibot'
import type { KEPT_VERSION } from './empty-kept.ts'
import { ProjectIdSchema } from './project.ts'

/** In the order of an application's life: merging two lists keeps the later one. */
export const STAGES = ['interested', 'researching', 'drafting', 'applied', 'accepted', 'declined'] as const
export type Stage = (typeof STAGES)[number]

/** Carries enough to be shown when its project is gone from the data. */
export const ShortlistEntrySchema = v.object({
  id: ProjectIdSchema,
  lfxId: v.nullable(v.string()),
  title: v.string(),
  cncfProject: v.string(),
  /** ISO 8601, when it was saved. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  note: v.string(),
  stage: v.picklist(STAGES),
  /** Own order, ascending; gaps and fractions are fine. */
  rank: v.pipe(v.number(), v.finite()),
})
export type ShortlistEntry = v.InferOutput<typeof ShortlistEntrySchema>

/** More than every project of every term ever; what is longer is no shortlist but a fault. */
export const SHORTLIST_LIMIT = 5000

/** The title rides along so that the tray can name it before, or without, any data. */
export const CompareEntrySchema = v.pick(ShortlistEntrySchema, ['id', 'title'])
export type CompareEntry = v.InferOutput<typeof CompareEntrySchema>

/** Characters. The field takes 10,000, which take more in an address. */
export const LONGEST_SEARCH = 20_000

/** A query with its filters, under a name of the person's own. */
export const SavedSearchSchema = v.object({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)), name: v.pipe(v.string(), v.maxLength(200)), search: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)) })
export type SavedSearch = v.InferOutput<typeof SavedSearchSchema>

/** What was there on a visit: older terms get no new projects, so of those only the names are kept. */
const SeenSchema = v.object({ terms: v.array(v.string()), newest: v.array(v.string()) })
export const VisitSchema = v.object({ day: v.string(), seen: SeenSchema, before: v.nullable(SeenSchema) })
export type Visit = v.InferOutput<typeof VisitSchema>

export const ThemeSchema = v.picklist(['system', 'light', 'dark'])
export type Theme = v.InferOutput<typeof ThemeSchema>

export interface Kept {
  readonly version: typeof KEPT_VERSION
  readonly shortlist: readonly ShortlistEntry[]
  /** Chosen for comparison, in order, over all pages. */
  readonly compare: readonly CompareEntry[]
  readonly skills: readonly string[]
  readonly theme: Theme
  readonly searches: readonly SavedSearch[]
  /** Single-key shortcuts can be turned off: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts */
  readonly shortcuts: boolean
  readonly visit: Visit | null
}
