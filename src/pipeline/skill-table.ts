/**
 * The one table of skills: what a skill is called here, of what kind it is, and how else people write it.
 * Send a pull request that adds a row or an alias; case, spaces, hyphens and a plural "s" need no alias.
 * Deliberate misspellings go to skill-misspellings.ts, so that their author hears of them.
 */
import type { SkillKind } from '../schema/skill.ts'
import { CNCF_SKILLS } from './skill-cncf.ts'
import { LANGUAGES } from './skill-languages.ts'
import { PLATFORMS } from './skill-platforms.ts'
import { PRACTICES } from './skill-practices.ts'

/** The name shown, then its aliases. */
export type SkillRow = readonly [name: string, ...aliases: string[]]

export interface SkillEntry {
  readonly name: string
  readonly kind: SkillKind
  readonly aliases: readonly string[]
}

const entries = (kind: SkillKind, rows: readonly SkillRow[]): SkillEntry[] =>
  rows.map(([name, ...aliases]) => ({ name, kind, aliases }))

export const SKILL_TABLE: readonly SkillEntry[] = [
  ...entries('language', LANGUAGES),
  ...entries('platform', CNCF_SKILLS),
  ...entries('platform', PLATFORMS),
  ...entries('practice', PRACTICES),
]
