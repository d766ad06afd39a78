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
  /** Skills the sender of a link has: there only when they asked for it. */
  have: manyTexts,
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
/** The address with these skills in it. @param address absolute, with whatever it has already */
export const withSentSkills = (address: string, have: readonly string[]): string => serializeView(address, { have: [...have] })
export const idSearch = (id: readonly string[]): string => serializeIds({ id: [...id] })
