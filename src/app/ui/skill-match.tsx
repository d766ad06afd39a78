/** "2 of 5 listed skills", with a dot for each: words, never a grade. Shown once a person has said what they know. */
import { skillOverlap } from '../selection/skill-overlap.ts'

interface Props {
  readonly project: { readonly skills: readonly string[]; readonly optionalSkills: readonly string[] }
  readonly mySkills: readonly string[]
}

export const SkillMatch = ({ project, mySkills }: Props) => {
  const { have, toLearn, text } = skillOverlap(project, mySkills)
  if (mySkills.length === 0 || text === null) return null
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
      <span aria-hidden className="flex flex-wrap gap-0.5">
        {have.map((skill) => (
          <span key={skill} className="h-1.5 w-3.5 rounded-full bg-platform" />
        ))}
        {toLearn.map((skill) => (
          <span key={skill} className="h-1.5 w-3.5 rounded-full bg-line" />
        ))}
      </span>
      {text}
    </p>
  )
}
