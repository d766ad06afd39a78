/** What a comparison says of its projects, from the catalogue, the long texts of their terms, and what is kept. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Bodies, Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import { useMySkills } from './kept/use-kept.ts'
import { bodiesQuery, catalogueQuery } from './queries.ts'
import { skillKinds } from './selection/choice.ts'
import { comparedOf, type Compared } from './selection/compare-column.ts'
import { compareRows, type CompareRow } from './selection/compare-rows.ts'
import { mentorTerms } from './selection/mentor-terms.ts'
import { useNow } from './use-now.ts'

interface ComparedProjects {
  readonly compared: readonly Compared[]
  readonly rows: readonly CompareRow[]
  readonly now: number | null
  readonly pending: boolean
  /** Some long texts did not come; the rows that need them are left out. */
  readonly error: Error | null
  readonly retry: () => void
}

export const useCompared = (catalogue: Catalogue, projects: readonly CatalogueProject[]): ComparedProjects => {
  const mySkills = useMySkills()
  const now = useNow(catalogue.terms)
  // The mentors' history and the other terms are in the whole catalogue; it comes after what is compared.
  useQuery(catalogueQuery('all'))
  const terms = [...new Set(projects.map(({ term }) => term))]
  const bodies = useQueries({ queries: terms.map((term) => bodiesQuery(term)) })
  const history = useMemo(() => mentorTerms(catalogue), [catalogue])
  const texts: Bodies = Object.assign({}, ...bodies.map(({ data }) => data ?? {}))
  const compared = projects.map((project) => comparedOf(project, { catalogue, history, bodyOf: (id) => texts[id] ?? null, now }))
  return {
    compared,
    rows: compareRows(compared, skillKinds(catalogue), mySkills),
    now,
    pending: bodies.some(({ isPending }) => isPending),
    error: bodies.find(({ isError }) => isError)?.error ?? null,
    retry: () => bodies.forEach((query) => void query.refetch()),
  }
}
