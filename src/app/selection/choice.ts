/** What a person has chosen, checked against what there is. */
import type { Catalogue } from '../../schema/catalogue.ts'
import { facetIndex } from './facet-index.ts'
import { FACET_KEYS, FACETS, type FacetKey } from './facets.ts'

/** Values per facet key, and whether every chosen skill must be there or one is enough. */
export type Choice = Readonly<Record<FacetKey, readonly string[]>> & { readonly match: 'any' | 'all' }

/** `term=all` shows every term; without a term the newest is shown. */
export const ALL_TERMS = 'all'

export const skillKinds = (catalogue: Catalogue) => facetIndex(catalogue).kinds

// One entry per facet key, from the table that the type is made of.
export const eachFacetKey = <T>(valueOf: (key: FacetKey) => T) => Object.fromEntries(FACET_KEYS.map((key) => [key, valueOf(key)])) as Record<FacetKey, T>

export const NOTHING_CHOSEN: Choice = { ...eachFacetKey(() => []), match: 'any' }

/** Values that are valid although no project at hand has them: other terms may not be loaded yet. */
const valuesBeyondProjects = (catalogue: Catalogue): Partial<Record<FacetKey, readonly string[]>> => ({
  skill: catalogue.skills.map(({ name }) => name),
  term: [ALL_TERMS, ...catalogue.terms.map(({ id }) => id)],
})

/**
 * The choice with everything dropped that the catalogue does not know: an address is a stranger's input.
 * Case is forgiven (`skill=go` is Go), and a value counts once.
 */
export const knownChoice = (catalogue: Catalogue, asked: Choice): Choice => {
  const { facets } = facetIndex(catalogue)
  const beyond = valuesBeyondProjects(catalogue)
  const keep = (key: FacetKey) => {
    if (asked[key].length === 0) return []
    const known = [...(beyond[key] ?? []), ...facets.filter(({ facet }) => facet.key === key).flatMap(({ values }) => values)]
    const byLowerCase = new Map(known.map((value) => [value.toLowerCase(), value]))
    return [...new Set(asked[key].flatMap((value) => byLowerCase.get(value.toLowerCase()) ?? []))]
  }
  const values = eachFacetKey(keep)
  return { ...values, match: asked.match }
}

/** The terms whose projects are shown: the chosen, all, or the newest. */
export const shownTerms = (catalogue: Catalogue, choice: Choice): readonly string[] => {
  if (choice.term.includes(ALL_TERMS)) return catalogue.terms.map(({ id }) => id)
  if (choice.term.length > 0) return choice.term
  // A term that is announced but has no project yet is not one to show.
  return catalogue.terms.filter(({ projectCount }) => projectCount > 0).slice(0, 1).map(({ id }) => id)
}

/** Add the value where it is missing, take it away where it is. "All terms" and single terms exclude each other. */
export const toggled = (values: readonly string[], value: string): string[] => {
  if (values.includes(value)) return values.filter((other) => other !== value)
  return value === ALL_TERMS ? [ALL_TERMS] : [...values.filter((other) => other !== ALL_TERMS), value]
}

/** Every term is no filter: it hides nothing. */
export const filtersOf = (choice: Choice): readonly { readonly key: FacetKey; readonly value: string }[] =>
  FACET_KEYS.flatMap((key) => choice[key].filter((value) => value !== ALL_TERMS).map((value) => ({ key, value })))

/** The choice with no filter on, of the terms it had if these were all. */
export const withoutFilters = (choice: Choice): Record<FacetKey, string[]> & { match: 'any' } => ({
  ...eachFacetKey((key) => choice[key].filter((value) => key === 'term' && value === ALL_TERMS)),
  match: 'any',
})

const ALL_TERMS_LABEL = 'All terms'

/** What a person reads for a value: terms by their label, words from forms with a capital. */
export const labelOfValue = (catalogue: Pick<Catalogue, 'terms'>, key: FacetKey, value: string): string => {
  if (FACETS.some((facet) => facet.key === key && 'areWords' in facet)) return value.charAt(0).toUpperCase() + value.slice(1)
  if (key !== 'term') return value
  return value === ALL_TERMS ? ALL_TERMS_LABEL : catalogue.terms.find(({ id }) => id === value)?.label ?? value
}
