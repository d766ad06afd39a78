/** The query string as a typed view and back. Unknown keys and values fall away; defaults are never written. */
import { createSerializer, parseAsBoolean, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs'
import { FACET_KEYS, type FacetKey } from '../selection/facets.ts'
import { SORT_KEYS } from '../selection/sort.ts'

const manyTexts = parseAsNativeArrayOf(parseAsString)

// Object.fromEntries forgets its keys; they are FACET_KEYS, one parser each.
const facetParsers = Object.fromEntries(FACET_KEYS.map((key) => [key, manyTexts])) as Record<FacetKey, typeof manyTexts>

export const viewParsers = {
  q: parseAsString.withDefault(''),
  ...facetParsers,
  /** Only what is new since the last visit. */
  new: parseAsBoolean.withDefault(false),
  match: parseAsStringLiteral(['any', 'all']).withDefault('any'),
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('match'),
}

/** `id` belongs to `/compare` and a shared `/shortlist` only. */
export const idParsers = { id: manyTexts }

export type View = inferParserType<typeof viewParsers>

const serializeView = createSerializer(viewParsers)
const serializeIds = createSerializer(idParsers)

/** `?q=…&skill=…`, or '' when everything is at its default. */
export const viewSearch = (view: Partial<View>): string => serializeView(view)
export const idSearch = (id: readonly string[]): string => serializeIds({ id: [...id] })
