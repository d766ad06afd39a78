/** Other projects a reader of this one may like, with the reason: the same CNCF project, or skills that few ask for. */
import type { CatalogueProject } from '../../schema/catalogue.ts'

export interface SimilarProject { readonly project: CatalogueProject; readonly reason: string }

const SAME_CNCF_PROJECT = 2

/**
 * score = Σ over shared skills of ln(1 + projects / projects that ask for the skill), + 2 for the same CNCF project.
 * @param projects to choose from, newest first: of equals the newer one wins
 */
export const similarProjects = (projects: readonly CatalogueProject[], to: CatalogueProject, most: number): SimilarProject[] => {
  const uses = new Map<string, number>()
  for (const { skills } of projects) for (const skill of skills) uses.set(skill, (uses.get(skill) ?? 0) + 1)
  return projects
    .filter(({ id }) => id !== to.id)
    .map((project) => {
      const shared = project.skills.filter((skill) => to.skills.includes(skill))
      const same = project.cncfProject === to.cncfProject
      const weight = shared.reduce((sum, skill) => sum + Math.log(1 + projects.length / (uses.get(skill) ?? 1)), 0)
      const reasons = [...(same ? ['Same CNCF project'] : []), ...(shared.length > 0 ? [`Shares ${shared.join(', ')}`] : [])]
      return { project, reason: reasons.join(' · '), score: weight + (same ? SAME_CNCF_PROJECT : 0) }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ project, reason }) => ({ project, reason }))
}
