/** The order in which a card shows skills: by kind, and as listed within one. */
import type { SkillKind } from '../../schema/skill.ts'

const ORDER: readonly SkillKind[] = ['language', 'platform', 'practice']

type Kinds = ReadonlyMap<string, SkillKind>

export const kindRank = (skill: string, kinds: Kinds): number => ORDER.indexOf(kinds.get(skill) ?? 'practice')

export const byKind = (skills: readonly string[], kinds: Kinds): string[] =>
  skills.toSorted((one, other) => kindRank(one, kinds) - kindRank(other, kinds))
