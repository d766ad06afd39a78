/** Which catalogue a page needs: the newest term's is small and comes first, the whole one only when asked for. */
import { useQuery } from '@tanstack/react-query'
import type { CatalogueProject } from '../schema/catalogue.ts'
import { catalogueQuery } from './queries.ts'

/** The whole catalogue once it is there or needed, otherwise the newest term's. */
export const useCatalogue = (needsAll: boolean) => {
  const all = useQuery({ ...catalogueQuery('all'), enabled: needsAll })
  const newest = useQuery({ ...catalogueQuery('newest'), enabled: !needsAll && all.data === undefined })
  return needsAll || all.data !== undefined ? all : newest
}

/** The catalogue that holds the projects asked for: older ones need the whole. */
export const useCatalogueOf = (ids: readonly string[]) => {
  const newest = useQuery(catalogueQuery('newest'))
  const missing = newest.data !== undefined && ids.some((id) => !newest.data.projects.some((project) => project.id === id))
  const all = useQuery({ ...catalogueQuery('all'), enabled: missing })
  return missing ? all : newest
}

export const projectById = (projects: readonly CatalogueProject[], id: string) => projects.find((project) => project.id === id)
