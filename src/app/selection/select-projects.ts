/** From the catalogue and a choice to the results and the live counts of every filter. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { ALL_TERMS, shownTerms, skillKinds, type Choice } from './choice.ts'
import { FACETS, FACET_KEYS, valuesUnder, type Facet, type FacetKey } from './facets.ts'

export interface FacetOption { readonly value: string; readonly count: number; readonly chosen: boolean }
export interface FacetCounts { readonly id: (typeof FACETS)[number]['id']; readonly key: FacetKey; readonly name: string; readonly options: readonly FacetOption[] }
export interface Selection { readonly projects: readonly CatalogueProject[]; readonly facets: readonly FacetCounts[] }

type Test = (project: CatalogueProject) => boolean

/** OR inside a key, AND across keys; "match all" asks for every chosen skill. Nothing chosen lets everything pass. */
const testOf = (key: FacetKey, catalogue: Catalogue, choice: Choice): Test => {
  const kinds = skillKinds(catalogue)
  const chosen = key === 'term' ? shownTerms(catalogue, choice) : choice[key]
  if (chosen.length === 0) return () => true
  return (project) => {
    const values = valuesUnder(key, project, kinds)
    return key === 'skill' && choice.match === 'all'
      ? chosen.every((value) => values.includes(value))
      : chosen.some((value) => values.includes(value))
  }
}

const byChosenCountName = (a: FacetOption, b: FacetOption) =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.value.localeCompare(b.value, 'en')

/**
 * @param found the projects that the search found, or all of the catalogue's when nothing is searched for
 * @returns the projects that pass every filter in the order given, and for each value of each facet how many
 *   results there are with it, all other facets unchanged
 */
export const selectProjects = (catalogue: Catalogue, found: readonly CatalogueProject[], choice: Choice): Selection => {
  const tests = new Map(FACET_KEYS.map((key) => [key, testOf(key, catalogue, choice)]))
  const kinds = skillKinds(catalogue)
  const passes = (project: CatalogueProject, except?: FacetKey) => [...tests].every(([key, test]) => key === except || test(project))
  const projects = found.filter((project) => passes(project))

  const facets = FACETS.map((facet: Facet & { id: FacetCounts['id']; key: FacetKey }): FacetCounts => {
    // With "match all" a further skill narrows the results; otherwise a facet's own choice does not hide its siblings.
    const narrows = facet.key === 'skill' && choice.match === 'all'
    const base = narrows ? projects : found.filter((project) => passes(project, facet.key))
    const counts = new Map<string, number>()
    for (const project of catalogue.projects) for (const value of facet.valuesOf(project, kinds)) counts.set(value, 0)
    for (const project of base) for (const value of facet.valuesOf(project, kinds)) counts.set(value, (counts.get(value) ?? 0) + 1)
    const options = [...counts].map(([value, count]) => ({ value, count, chosen: choice[facet.key].includes(value) }))
    const all = { value: ALL_TERMS, count: base.length, chosen: choice.term.includes(ALL_TERMS) }
    return {
      id: facet.id,
      key: facet.key,
      name: facet.name,
      options: facet.keepsOrder ? [...(facet.key === 'term' && options.length > 1 ? [all] : []), ...options] : options.toSorted(byChosenCountName),
    }
  })
  const isShown = ({ id, options }: FacetCounts) =>
    options.length > 1 || options.some(({ chosen }) => chosen) || !FACETS.some((facet: Facet) => facet.id === id && facet.needsTwo)
  return { projects, facets: facets.filter(isShown) }
}
