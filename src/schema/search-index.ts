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
  /** Rows of an entry of the vocabulary and the phrases that mean it. */
  phrases: v.array(v.array(v.string())),
  /** What else a word is called: rows of an entry and the words that lead to it, by how well and in which fields. */
  names: v.array(v.object({ quality: v.number(), fields: v.number(), rows: v.array(v.array(v.string())) })),
  /** Words that are names though other words begin with them: "java" is not JavaScript. */
  whole: v.array(v.string()),
  /** Words that say nothing about a project. */
  stopWords: v.array(v.string()),
})
export type SearchIndex = v.InferOutput<typeof SearchIndexSchema>
