/** The search index as it is shipped: built by `search/build-index`, read by `search/open-index`. */
import * as v from 'valibot'

export const SearchIndexSchema = v.object({
  version: v.literal(1),
  /** Number of projects, and a fingerprint of their ids in order: positions mean that catalogue and no other. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  fingerprint: v.string(),
  /** Every word that can be found, sorted by code unit and front-coded (`search/front-coding`). */
  vocabulary: v.string(),
  /** Packed, per word: in how many projects it stands. */
  counts: v.string(),
  /** Packed, per posting: the distance to the position before it (the first: position + 1). */
  gaps: v.string(),
  /** Packed, per posting: the fields in which the word stands there, as a mask. */
  masks: v.string(),
  /** Per skill: its entry in the vocabulary and the words that lead to it. */
  skills: v.array(v.array(v.string())),
  /** Per row: a word and what is found with it; `same` finds as well as the word itself, nearly. */
  synonyms: v.object({ same: v.array(v.array(v.string())), related: v.array(v.array(v.string())) }),
})
export type SearchIndex = v.InferOutput<typeof SearchIndexSchema>
