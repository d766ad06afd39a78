/** Nothing is found: the single changes that bring results, each with how many. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { ALL_TERMS, shownTerms, withoutFilters, type Choice } from './choice.ts'
import { FACET_KEYS, type FacetKey } from './facets.ts'
import { labelledFilters, nounOf } from './filter-labels.ts'
import { selectProjects } from './select-projects.ts'

export type Change = Partial<Record<FacetKey, string[]>> & { readonly match?: 'any'; readonly new?: false; readonly q?: string }

export interface WayOut {
  /** "Without Rust". */
  readonly name: string
  readonly count: number
  readonly change: Change
}

export interface Asked {
  readonly query: string
  readonly choice: Choice
  /** What a query alone finds. */
  readonly search: (query: string) => readonly CatalogueProject[]
  /** What stands for the topics a query names, the best known first. */
  readonly related: (query: string) => readonly string[]
  /** Null where new and old are asked for alike. */
  readonly isNew: ((project: CatalogueProject) => boolean) | null
}

/** As many as the search itself reads: a pasted page has thousands, and each would be searched for. */
const WORDS_TRIED = 16
/** The rarest say most. */
const WORDS_OFFERED = 3

/** Words of a query that finds nothing as a whole: each that finds something, the rarest first. What nearly every project has says nothing. */
const wordsThatFind = (query: string, search: Asked['search'], most: number): readonly string[] => {
  const words = [...new Set(query.toLowerCase().split(/\s+/))].filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, WORDS_TRIED)
  if (words.length < 2) return []
  return words
    .map((word) => ({ word, count: search(word).length }))
    .filter(({ count }) => count > 0 && count < most)
    .toSorted((one, other) => one.count - other.count)
    .slice(0, WORDS_OFFERED)
    .map(({ word }) => word)
}

const RELATED_OFFERED = 3

/** Asks no further than it has enough: each is a search. */
const relatedThatFind = (names: readonly string[], count: (name: string) => number): readonly string[] => {
  const found: string[] = []
  for (const name of names) {
    if (found.length === RELATED_OFFERED) break
    if (count(name) > 0) found.push(name)
  }
  return found
}

const way = (name: string, change: Change) => ({ name, change })

export const waysOut = (catalogue: Catalogue, { query, choice, search, related, isNew }: Asked): readonly WayOut[] => {
  const found = search(query)
  const countWith = ({ new: onlyNew, q, ...change }: Change): number => {
    const matching = q === undefined ? found : search(q)
    const candidates = onlyNew === undefined && isNew !== null ? matching.filter(isNew) : matching
    return selectProjects(catalogue, candidates, { ...choice, ...change }).projects.length
  }
  const filters = labelledFilters(catalogue, choice)
  const isFiltered = filters.length > 0 || isNew !== null
  const isOneTerm = shownTerms(catalogue, choice).length < catalogue.terms.length
  const noFilter = { ...withoutFilters(choice), new: false } as const

  const single = [
    ...filters.map(({ key, value, label }) => way(`Without ${label}`, { [key]: choice[key].filter((other) => other !== value) })),
    ...FACET_KEYS.filter((key) => choice[key].length > 1).map((key) => way(`Without any ${nounOf(key)}`, { [key]: [] })),
    ...(choice.match === 'all' && choice.skill.length > 1 ? [way('With any of the skills', { match: 'any' })] : []),
    ...(isNew === null ? [] : [way('Not only what is new', { new: false })]),
    ...(found.length === 0 ? wordsThatFind(query, search, catalogue.projects.length / 2).map((word) => way(`Only “${word}”`, { q: word })) : []),
    ...(found.length === 0 ? relatedThatFind(related(query), (q) => countWith({ q })).map((name) => way(`Instead “${name}”`, { q: name })) : []),
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
