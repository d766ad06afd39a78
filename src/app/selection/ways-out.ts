/** Nothing is found: the single changes that bring results, each with how many. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { ALL_TERMS, filtersOf, labelOfValue, shownTerms, withoutFilters, type Choice } from './choice.ts'
import { FACET_KEYS, FACETS, type FacetKey } from './facets.ts'
import { selectProjects } from './select-projects.ts'

export type Change = Partial<Record<FacetKey, string[]>> & { readonly match?: 'any'; readonly new?: false; readonly q?: '' }

export interface WayOut {
  /** "Without Rust". */
  readonly name: string
  readonly count: number
  readonly change: Change
}

export interface Asked {
  readonly query: string
  readonly choice: Choice
  /** What the query alone finds. */
  readonly found: readonly CatalogueProject[]
  /** Null where new and old are asked for alike. */
  readonly isNew: ((project: CatalogueProject) => boolean) | null
}

const way = (name: string, change: Change) => ({ name, change })

const nounOf = (key: FacetKey): string => (key === 'skill' ? 'skill' : (FACETS.find((facet) => facet.key === key)?.name ?? key))

export const waysOut = (catalogue: Catalogue, { query, choice, found, isNew }: Asked): readonly WayOut[] => {
  const countWith = ({ new: onlyNew, q, ...change }: Change): number => {
    const matching = q === undefined ? found : catalogue.projects
    const candidates = onlyNew === undefined && isNew !== null ? matching.filter(isNew) : matching
    return selectProjects(catalogue, candidates, { ...choice, ...change }).projects.length
  }
  const filters = filtersOf(choice)
  const isFiltered = filters.length > 0 || isNew !== null
  const isOneTerm = shownTerms(catalogue, choice).length < catalogue.terms.length
  const noFilter = { ...withoutFilters(choice), new: false } as const

  const single = [
    ...filters.map(({ key, value }) => way(`Without ${labelOfValue(catalogue, key, value)}`, { [key]: choice[key].filter((other) => other !== value) })),
    ...FACET_KEYS.filter((key) => choice[key].length > 1).map((key) => way(`Without any ${nounOf(key)}`, { [key]: [] })),
    ...(choice.match === 'all' && choice.skill.length > 1 ? [way('With any of the skills', { match: 'any' })] : []),
    ...(isNew === null ? [] : [way('Not only what is new', { new: false })]),
    ...(query !== '' && isFiltered ? [way(`Without “${query.slice(0, 40)}”`, { q: '' })] : []),
    ...(isOneTerm ? [way('In all terms', { term: [ALL_TERMS] })] : []),
    ...(filters.length + Number(isNew !== null) > 1 ? [way('Without any filter', noFilter)] : []),
  ]
  // Where one change is not enough.
  const twofold = isFiltered && isOneTerm ? [way('Without any filter, in all terms', { ...noFilter, term: [ALL_TERMS] })] : []

  const counted = (ways: typeof single) => ways.map((each) => ({ ...each, count: countWith(each.change) })).filter(({ count }) => count > 0)
  const ways = counted(single)
  return ways.length > 0 ? ways : counted(twofold)
}
