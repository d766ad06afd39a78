/** All names of things, from the synonyms of search and the skill table of the pipeline, as the index ships them. */
import type { SearchIndex } from '../schema/search-index.ts'
import { ALL_FIELDS, SKILLS } from './fields.ts'
import { entryOf, phraseTable, type PhraseTable } from './phrases.ts'
import { skillRows, type SkillNames } from './skill-names.ts'
import { RELATED, SAME } from './synonyms.ts'

const QUALITY = { same: 0.95, related: 0.5 }

export interface NameRows {
  names: SearchIndex['names']
  /** Names of several words → their entry. */
  phrases: PhraseTable
  /** Skills that other words lead to, as entries. */
  aliased: ReadonlySet<string>
}

export function nameRows(skills: readonly SkillNames[]): NameRows {
  const { aliases, abbreviations } = skillRows(skills)
  const sameNames = [...SAME, ...abbreviations]
  const phrases = phraseTable([...sameNames, ...RELATED.flatMap((row) => row.map((name) => [name]))])
  const entries = (row: readonly string[]) => [...new Set(row.map((name) => entryOf(phrases, name)))]
  const same = sameNames.map(entries)
  const namesOf = (entry: string) => new Set([entry, ...same.filter((row) => row.includes(entry)).flat()])
  // Who types one of the names of the first also wants the rest.
  const related = RELATED.map(entries).flatMap(([first = '', ...rest]) => rest.map((to) => [to, ...[...namesOf(first)].filter((from) => from !== to && !namesOf(to).has(from))]))
  return {
    names: [
      { quality: QUALITY.same, fields: ALL_FIELDS, rows: same.flatMap((row) => row.map((to) => [to, ...row.filter((from) => from !== to)])) },
      { quality: QUALITY.related, fields: ALL_FIELDS, rows: related.filter(([, from]) => from !== undefined) },
      { quality: QUALITY.same, fields: SKILLS, rows: aliases },
    ],
    phrases,
    aliased: new Set(aliases.flatMap(([skill]) => skill ?? [])),
  }
}
