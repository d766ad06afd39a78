/** Skills from an address, checked against those there are: case is forgiven, a skill counts once, the rest falls away. */
import type { Skill } from '../../schema/skill.ts'

export const knownSkills = (skills: readonly Skill[], asked: readonly string[]): readonly string[] => {
  if (asked.length === 0) return NONE
  const byLowerCase = new Map(skills.map(({ name }) => [name.toLowerCase(), name]))
  return [...new Set(asked.flatMap((skill) => byLowerCase.get(skill.toLowerCase()) ?? []))]
}

const NONE: readonly string[] = []
