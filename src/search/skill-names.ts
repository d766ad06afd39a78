/**
 * What search takes from the pipeline's skill table. That table reads lists of skills, where "policy" can only
 * be Policy as Code and "operator" only Kubernetes Operators; in titles and queries such words mean more. So:
 * an abbreviation and its words are one name everywhere (`opa`), any other single word leads to the skill in
 * the skills of a project only (`scrum` → Agile), and wordings ("CSI drivers", "Go code") are left to ordinary search.
 */
import { phraseKey, vocabularyKey } from './tokens.ts'

/** A skill's canonical name and the other spellings it goes by, as the pipeline's skill table has them. */
export interface SkillNames {
  name: string
  aliases: readonly string[]
}

export interface SkillRows {
  /** Entries of the vocabulary: the skill, then the words that lead to it. */
  aliases: string[][]
  /** Abbreviation and words. */
  abbreviations: string[][]
}

export function skillRows(skills: readonly SkillNames[]): SkillRows {
  const rows: SkillRows = { aliases: [], abbreviations: [] }
  for (const { name, aliases } of skills) {
    const skill = vocabularyKey(name)
    const short = aliases.filter((alias) => abbreviates(alias, name) || abbreviates(name, alias))
    if (short.length > 0) rows.abbreviations.push([name, ...short])
    const words = [...new Set(aliases.map(vocabularyKey))].filter((alias) => alias !== '' && !alias.includes(' ') && !isWithin(alias, skill))
    if (words.length > 0) rows.aliases.push([skill, ...words])
  }
  return rows
}

/** "opa" – "Open Policy Agent". */
function abbreviates(short: string, long: string): boolean {
  const words = phraseKey(long).split(' ')
  return words.length > 1 && words.map((word) => word.charAt(0)).join('') === vocabularyKey(short)
}

/** "edge" is found in Edge Computing anyway, "nodejs" by "node", and "containers" as the plural of "container". */
const isWithin = (alias: string, skill: string) => skill.split(' ').some((word) => word.startsWith(alias) || alias.startsWith(word))
