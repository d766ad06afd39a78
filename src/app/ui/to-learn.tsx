/** The skills that a person would learn with a project, by name: on its card, so few of them. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { inWords } from '../selection/compare-names.ts'
import { skillOverlap } from '../selection/skill-overlap.ts'

export const ToLearn = ({ project, mySkills }: { project: CatalogueProject; mySkills: readonly string[] }) => {
  const { toLearn } = skillOverlap(project, mySkills)
  return toLearn.length > 0 && <p className="text-sm text-soft md:max-w-64 md:text-end">To learn: {inWords(toLearn, 3)}</p>
}
