/** The order in which a card shows skills: by kind, and as listed within one. */
import type { SkillKind } from '../../schema/skill.ts'

const ORDER: readonly (SkillKind | undefined)[] = ['language', 'platform', 'practice']

export const byKind = (skills: readonly string[], kinds: ReadonlyMap<string, SkillKind>): string[] =>
  skills.toSorted((one, other) => ORDER.indexOf(kinds.get(one)) - ORDER.indexOf(kinds.get(other)))
