/** Which of a project's skills a person has, in words and never as a grade. Optional skills are counted apart. */
export interface SkillOverlap {
  readonly have: readonly string[]
  readonly toLearn: readonly string[]
  readonly haveOptional: readonly string[]
  /** "2 of 5 listed skills", null where the project lists none. */
  readonly text: string | null
}

interface Asked { readonly skills: readonly string[]; readonly optionalSkills: readonly string[] }

export const skillOverlap = ({ skills, optionalSkills }: Asked, mine: readonly string[]): SkillOverlap => {
  const listed = skills.filter((skill) => !optionalSkills.includes(skill))
  const have = listed.filter((skill) => mine.includes(skill))
  const haveOptional = optionalSkills.filter((skill) => mine.includes(skill))
  const listedText = `${have.length} of ${listed.length} listed ${listed.length === 1 ? 'skill' : 'skills'}`
  const optionalText = optionalSkills.length === 0 ? '' : `, ${haveOptional.length} of ${optionalSkills.length} optional`
  return {
    have,
    haveOptional,
    toLearn: listed.filter((skill) => !mine.includes(skill)),
    text: skills.length === 0 ? null : `${listedText}${optionalText}`,
  }
}
