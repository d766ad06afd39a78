/** From the catalogue and a choice to the results and the live counts of every filter, in one pass over the projects. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { ALL_TERMS, shownTerms, type Choice } from './choice.ts'
import { facetIndex, type IndexedFacet } from './facet-index.ts'
import { FACET_KEYS, type FACETS, type FacetKey } from './facets.ts'

export interface FacetOption { readonly value: string; readonly count: number; readonly chosen: boolean }
export interface FacetCounts { readonly id: (typeof FACETS)[number]['id']; readonly key: FacetKey; readonly name: string; readonly options: readonly FacetOption[] }
export interface Selection { readonly projects: readonly CatalogueProject[]; readonly facets: readonly FacetCounts[] }

type Test = (project: CatalogueProject) => boolean

const passAll: Test = () => true

/** OR inside a key, AND across keys; "match all" asks for every chosen skill. Nothing chosen lets everything pass. */
const testOf = (key: FacetKey, facets: readonly IndexedFacet[], catalogue: Catalogue, choice: Choice): Test => {
  const chosen = key === 'term' ? shownTerms(catalogue, choice) : choice[key]
  if (chosen.length === 0) return passAll
  const wanted = facets
    .filter(({ facet }) => facet.key === key)
    .map(({ values, valuesOf }) => ({ valuesOf, places: new Set(values.flatMap((value, place) => (chosen.includes(value) ? [place] : []))) }))
  const needed = key === 'skill' && choice.match === 'all' ? chosen.length : 1
  return (project) => {
    let met = 0
    for (const { valuesOf, places } of wanted) for (const place of valuesOf.get(project) ?? []) if (places.has(place)) met++
    return met >= needed
  }
}

const byChosen = (a: FacetOption, b: FacetOption) => Number(b.chosen) - Number(a.chosen)
const byChosenThenCount = (a: FacetOption, b: FacetOption) => byChosen(a, b) || b.count - a.count

/**
 * @param found the projects that the search found, or all of the catalogue's when nothing is searched for
 * @returns the projects that pass every filter in the order given, and for each value of each facet how many
 *   results there are with it, all other facets unchanged
 */
export const selectProjects = (catalogue: Catalogue, found: readonly CatalogueProject[], choice: Choice): Selection => {
  const { facets } = facetIndex(catalogue)
  const tests = FACET_KEYS.map((key) => ({ key, test: testOf(key, facets, catalogue, choice) })).filter(({ test }) => test !== passAll)
  const counts = facets.map(({ values }) => new Int32Array(values.length))
  const totals = new Map<FacetKey, number>()
  const count = (project: CatalogueProject, only: FacetKey | null) => {
    facets.forEach(({ facet, valuesOf }, index) => {
      if (only !== null && facet.key !== only) return
      const row = counts[index]
      if (row !== undefined) for (const place of valuesOf.get(project) ?? []) row[place] = (row[place] ?? 0) + 1
    })
    for (const key of only === null ? FACET_KEYS : [only]) totals.set(key, (totals.get(key) ?? 0) + 1)
  }

  const projects: CatalogueProject[] = []
  for (const project of found) {
    const failed = tests.filter(({ test }) => !test(project))
    const [first] = failed
    if (first === undefined) {
      projects.push(project)
      count(project, null)
    } else if (failed.length === 1 && !(first.key === 'skill' && choice.match === 'all')) {
      // Kept out by one facet alone: the siblings of what is chosen there would let it in.
      count(project, first.key)
    }
  }

  const counted = facets.map(({ facet, values }, index): FacetCounts => {
    const options = values.map((value, place) => ({ value, count: counts[index]?.[place] ?? 0, chosen: choice[facet.key].includes(value) }))
    const all = facet.key === 'term' && options.length > 1
      ? [{ value: ALL_TERMS, count: totals.get('term') ?? 0, chosen: choice.term.includes(ALL_TERMS) }]
      : []
    return { id: facet.id, key: facet.key, name: facet.name, options: [...all, ...options.toSorted(facet.keepsOrder ? byChosen : byChosenThenCount)] }
  })
  return { projects, facets: counted.filter(({ options }, index) => facets[index]?.offersChoice === true || options.some(({ chosen }) => chosen)) }
}
