/** The skills a project asks for, in the mentor's words where they were a sentence, and which of them one has. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'
import { skillOverlap } from '../selection/skill-overlap.ts'
import { SkillChips } from './skill-chips.tsx'

interface Props {
  readonly project: CatalogueProject
  readonly skillsText: string | null
  readonly kinds: ReadonlyMap<string, SkillKind>
  readonly mySkills: readonly string[]
}

export const ProjectSkills = ({ project, skillsText, kinds, mySkills }: Props) => {
  const { toLearn, text } = skillOverlap(project, mySkills)
  return (
    <section aria-labelledby="skills">
      <h2 id="skills" className="mb-3 text-xl font-bold">
        Skills it asks for
      </h2>
      {project.skills.length === 0 && skillsText === null && <p className="text-soft">Not stated.</p>}
      {skillsText !== null && <p className="mb-3 max-w-[68ch]">{skillsText}</p>}
      <SkillChips skills={project.skills} optional={project.optionalSkills} kinds={kinds} mySkills={mySkills} />
      {mySkills.length > 0 && text !== null && (
        <p className="mt-3">
          <strong className="font-semibold text-platform">You have {text}.</strong>
          {toLearn.length > 0 && ` To learn: ${toLearn.join(', ')}.`}
        </p>
      )}
    </section>
  )
}
