/** Which catalogue a page needs: the newest term's is small and comes first, the whole one only when asked for. */
import { useQuery } from '@tanstack/react-query'
import type { Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import { catalogueQuery } from './queries.ts'

/** The newest term's catalogue where it is enough, the whole where `lacks` says it is not, or once it is there. */
const useEnoughOf = (lacks: (newest: Catalogue) => boolean) => {
  const newest = useQuery(catalogueQuery('newest'))
  const needsAll = newest.data !== undefined && lacks(newest.data)
  const all = useQuery({ ...catalogueQuery('all'), enabled: needsAll })
  return needsAll || all.data !== undefined ? all : newest
}

/** @param isEnough whether the newest term's catalogue can answer what the address asks for */
export const useCatalogue = (isEnough: (newest: Catalogue) => boolean) => useEnoughOf((newest) => !isEnough(newest))

/** The catalogue that holds the projects asked for. */
export const useCatalogueOf = (ids: readonly string[]) =>
  useEnoughOf((newest) => ids.some((id) => projectById(newest.projects, id) === undefined))

export const projectById = (projects: readonly CatalogueProject[], id: string) => projects.find((project) => project.id === id)
