/** What "New" means beside a project. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { Visit } from '../../schema/kept.ts'

/** Whether a project was not there on the visit before this one; a first visit has nothing new. */
export const isNew = (before: Visit['before'], project: CatalogueProject): boolean => {
  if (before === null) return false
  if (!before.terms.includes(project.term)) return true
  return before.terms[0] === project.term && !before.newest.includes(project.id)
}
