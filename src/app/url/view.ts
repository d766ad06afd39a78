/** The query string as a typed view and back: one table of keys. Unknown keys and values fall away. */
import { ALL_TERMS } from '../selection/choice.ts'
import { FACET_KEYS, type FacetKey } from '../selection/facets.ts'
import { SORT_KEYS } from '../selection/sort.ts'
import { flag, oneOf, parseParams, printParams, text, texts, type Parsed } from './param.ts'

// Object.fromEntries forgets its keys; they are FACET_KEYS, one kind each.
const facetParams = Object.fromEntries(FACET_KEYS.map((key) => [key, texts])) as Record<FacetKey, typeof texts>

export const VIEW_PARAMS = {
  q: text,
  /** The spelling of `q` is taken as it is. */
  exact: flag,
  ...facetParams,
  /** Skills the sender of a link has: there only when they asked for it. */
  have: texts,
  /** Only what is new since the last visit. */
  new: flag,
  match: oneOf(['any', 'all'], 'any'),
  sort: oneOf(SORT_KEYS, 'match'),
}

export type View = Parsed<typeof VIEW_PARAMS>

/** `id` belongs to `/compare` and a shared `/shortlist` only. */
export const ID_PARAMS = { id: texts }

/** Of `/compare`: only the rows that differ. */
export const DIFFERENCES_PARAMS = { differences: flag }

export const parseView = (search: string): View => parseParams(VIEW_PARAMS, search)
export const parseIds = (search: string): string[] => [...new Set(parseParams(ID_PARAMS, search).id)]

/** `?q=…&skill=…`, or '' when everything is at its default. */
export const viewSearch = (view: Partial<View>): string => printParams(VIEW_PARAMS, view)
export const idSearch = (id: readonly string[]): string => printParams(ID_PARAMS, { id: [...id] })

/**
 * The view with one more value of a filter. A list has hundreds of such links: texts are joined, not parsed.
 * @param search '' or '?…' of a view
 */
export const withValue = (search: string, key: FacetKey, value: string): string => {
  const part = printParams({ [key]: texts }, { [key]: [value] }).slice(1)
  // One term instead of all of them.
  const parts = search.slice(1).split('&').filter((other) => other !== '' && other !== part && other !== `term=${key === 'term' ? ALL_TERMS : ''}`)
  return `?${[...parts, part].join('&')}`
}
