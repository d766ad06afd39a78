/** The skills a person has: pure steps from one state to the next. */
import type { Kept } from '../../schema/kept.ts'

export const withSkill = (kept: Kept, skill: string): Kept => (kept.skills.includes(skill) ? kept : { ...kept, skills: [...kept.skills, skill] })

export const withSkills = (kept: Kept, skills: readonly string[]): Kept => skills.reduce(withSkill, kept)

export const withoutSkill = (kept: Kept, skill: string): Kept => ({ ...kept, skills: kept.skills.filter((other) => other !== skill) })
