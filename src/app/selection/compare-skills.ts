/** The union of the compared projects' skills, one row each, and what every project says of it. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'
import { kindRank } from './by-kind.ts'

/** `unstated`: the project states no skills at all, which is not the same as not asking for this one. */
export type SkillState = 'listed' | 'optional' | 'absent' | 'unstated'

export interface SkillRow {
  readonly skill: string
  /** One per project, in their order. */
  readonly states: readonly SkillState[]
}

type WithSkills = Pick<CatalogueProject, 'skills' | 'optionalSkills'>

const stateIn = ({ skills, optionalSkills }: WithSkills, skill: string): SkillState => {
  if (skills.length === 0) return 'unstated'
  if (!skills.includes(skill)) return 'absent'
  return optionalSkills.includes(skill) ? 'optional' : 'listed'
}

/** Skills of most projects first, then languages, platforms, practices, then in source order. */
export const skillRows = (projects: readonly WithSkills[], kinds: ReadonlyMap<string, SkillKind>): readonly SkillRow[] => {
  const askedBy = (skill: string) => projects.filter(({ skills }) => skills.includes(skill)).length
  return [...new Set(projects.flatMap(({ skills }) => skills))]
    .toSorted((a, b) => askedBy(b) - askedBy(a) || kindRank(a, kinds) - kindRank(b, kinds))
    .map((skill) => ({ skill, states: projects.map((project) => stateIn(project, skill)) }))
}

/** What a project asks for, without what it marks as optional. */
export const asked = ({ skills, optionalSkills }: WithSkills): readonly string[] => skills.filter((skill) => !optionalSkills.includes(skill))

/** Skills that every project which states any asks for; none where fewer than two do. */
export const askedByAll = (projects: readonly WithSkills[]): readonly string[] => {
  const [first, ...others] = projects.filter(({ skills }) => skills.length > 0)
  return first === undefined || others.length === 0 ? [] : asked(first).filter((skill) => others.every((other) => asked(other).includes(skill)))
}

/** "Listed, you have it", "Optional, to learn"; without own skills only what the project says. */
export const skillText = (state: SkillState, skill: string, mine: readonly string[]): string => {
  if (state === 'unstated') return ''
  if (state === 'absent') return 'Not listed'
  const said = state === 'listed' ? 'Listed' : 'Optional'
  if (mine.length === 0) return said
  return `${said}, ${mine.includes(skill) ? 'you have it' : 'to learn'}`
}
