/**
 * The file a shortlist is exported to and imported from: JSON in UTF-8, indented by two spaces, entries in the person's order.
 * A reader must refuse a higher `version` than it knows, and must not fail on an entry that has only an `id`.
 */
import * as v from 'valibot'
import { KEPT_VERSION } from './empty-kept.ts'
import { ShortlistEntrySchema } from './kept.ts'

export const SHORTLIST_FILE_FORMAT = 'mentorship-finder-shortlist'
/** More could not be kept: browsers give a site about 5 million characters. */
export const SHORTLIST_FILE_LIMIT = 5_000_000

export const ShortlistFileSchema = v.object({
  format: v.literal(SHORTLIST_FILE_FORMAT),
  /** That of what is kept: the two change together. */
  version: v.literal(KEPT_VERSION),
  shortlist: v.array(ShortlistEntrySchema),
  /** The skills the person says they have. */
  skills: v.array(v.string()),
})
export type ShortlistFile = v.InferOutput<typeof ShortlistFileSchema>
