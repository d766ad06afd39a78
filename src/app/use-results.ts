/** The results of a view: what the search finds, through the filters, in the order chosen. */
import { useMemo, useSyncExternalStore } from 'react'
import type { Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import { useKept } from './kept/use-kept.ts'
import { isNew } from './kept/visit.ts'
import { knownChoice, type Choice } from './selection/choice.ts'
import { selectProjects, type FacetCounts } from './selection/select-projects.ts'
import { sorted } from './selection/sort.ts'
import type { View } from './url/view.ts'
import { useFound, type Found } from './use-found.ts'

let seed: number | null = null
const visitSeed = () => (seed ??= Math.floor(Math.random() * 2 ** 32))
const never = () => () => {}

export interface Results {
  readonly shown: readonly CatalogueProject[]
  readonly facets: readonly FacetCounts[]
  readonly choice: Choice
  readonly found: Found
}

/** @param exact whether the spelling is taken as typed */
export const useResults = (catalogue: Catalogue, view: View, exact = false): Results => {
  const { kept } = useKept()
  const seed = useSyncExternalStore(never, visitSeed, () => 0)
  const found = useFound(catalogue, view.q, exact)
  const choice = useMemo(() => knownChoice(catalogue, view), [catalogue, view])
  const candidates = useMemo(
    () => (view.new ? found.projects.filter((project) => isNew(kept.visit, project)) : found.projects),
    [found.projects, kept.visit, view.new],
  )
  const { projects, facets } = useMemo(() => selectProjects(catalogue, candidates, choice), [catalogue, candidates, choice])
  const shown = useMemo(
    () => sorted(projects, view.sort, { mySkills: kept.skills, terms: catalogue.terms.map(({ id }) => id), seed }),
    [catalogue, projects, view.sort, kept.skills, seed],
  )
  return { shown, facets, choice, found }
}
