/** The results of a view: what the search finds, through the filters, in the order chosen. */
import { useMemo } from 'react'
import type { Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import { useMySkills, useSeenBefore } from './kept/use-kept.ts'
import { isNew } from './kept/is-new.ts'
import { useLateCode } from './late-code.ts'
import { knownChoice, shownTerms, type Choice } from './selection/choice.ts'
import { knownSkills } from './selection/known-skills.ts'
import { selectProjects, type FacetCounts } from './selection/select-projects.ts'
import { openFirst } from './selection/sort.ts'
import type { View } from './url/view.ts'
import { useFound, type Found } from './use-found.ts'
import { useNow } from './use-now.ts'

const everyProject = () => true

export interface Results {
  readonly shown: readonly CatalogueProject[]
  readonly facets: readonly FacetCounts[]
  readonly choice: Choice
  readonly found: Found
  /** Those a link brought, otherwise one's own. */
  readonly skills: readonly string[]
  /** Whether `skills` came with the link. */
  readonly areSent: boolean
}

export const useResults = (catalogue: Catalogue, view: View): Results => {
  const before = useSeenBefore()
  const own = useMySkills()
  const now = useNow(catalogue.terms)
  const late = useLateCode()
  const choice = useMemo(() => knownChoice(catalogue, view), [catalogue, view])
  const found = useFound(catalogue, view.q, view.exact, shownTerms(catalogue, choice))
  const candidates = useMemo(
    () => (view.new ? found.projects.filter((project) => isNew(before, project)) : found.projects),
    [found.projects, before, view.new],
  )
  const { projects, facets } = useMemo(() => selectProjects(catalogue, candidates, choice), [catalogue, candidates, choice])
  const sent = useMemo(() => knownSkills(catalogue.skills, view.have), [catalogue, view.have])
  const areSent = sent.length > 0
  const skills = areSent ? sent : own
  const shown = useMemo(() => {
    const context = { mySkills: skills, terms: catalogue.terms, now, isNear: found.answer?.isNear ?? everyProject }
    // An order stands in the address, and with that nothing is shown before the late code is there.
    return view.sort === 'match' || late === null ? openFirst(projects, context) : late.sorted(projects, view.sort, { ...context, seed: late.visitSeed })
  }, [catalogue, projects, view.sort, skills, now, found.answer, late])
  return { shown, facets, choice, found, skills, areSent }
}
