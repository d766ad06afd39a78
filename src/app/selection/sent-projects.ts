/** What a link to a shortlist names, and what is missing of it. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { finderIn } from './shortlist-groups.ts'

export interface SentProjects {
  readonly projects: readonly CatalogueProject[]
  /** The ids no project has. */
  readonly gone: readonly string[]
  /** The last id is only the beginning of one: chats and mail programs cut long links. It is not counted as gone. */
  readonly isCut: boolean
}

/** @param ids as they stand in the link, each once */
export const sentProjects = (catalogue: Pick<Catalogue, 'projects'>, ids: readonly string[]): SentProjects => {
  const find = finderIn(catalogue)
  const isListed = (id: string) => find({ id, lfxId: null }) !== null
  const projects = ids.flatMap((id) => find({ id, lfxId: null }) ?? [])
  const last = ids.at(-1)
  const isCut = last !== undefined && !isListed(last) && catalogue.projects.some(({ id }) => id.startsWith(last))
  return { projects, gone: ids.filter((id) => !isListed(id) && !(isCut && id === last)), isCut }
}
