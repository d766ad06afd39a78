/** What else a word is called: aliases of skills and synonyms, as ids of the vocabulary. */
import type { SearchIndex } from '../schema/search-index.ts'
import { ALL_FIELDS, maskOf, type FieldMask } from './fields.ts'
import type { OpenIndex } from './open-index.ts'
import { entryOf, type PhraseTable } from './phrases.ts'

export interface OtherName {
  id: number
  quality: number
  /** Only there it is the same. */
  fields: FieldMask
}

export interface Names {
  othersOf(id: number): readonly OtherName[]
  /** Two names of different skills are different things, even where one begins with the other (Java, JavaScript). */
  areDifferentSkills(a: number, b: number): boolean
  /** Every word that is somebody's name. */
  named: ReadonlySet<number>
}

const SAME = 0.95
const RELATED = 0.5
const SKILLS = maskOf('skills')

export function nameTable({ skills, synonyms }: SearchIndex, { idOf }: OpenIndex, phrases: PhraseTable): Names {
  const others = new Map<number, Map<number, OtherName>>()
  const named = new Set<number>()
  const ids = (row: readonly string[]) => row.flatMap((name) => idOf.get(entryOf(phrases, name)) ?? [])
  const add = (from: number, to: number, quality: number, fields = ALL_FIELDS) => {
    const row = others.get(from) ?? new Map<number, OtherName>()
    others.set(from, row)
    if (from !== to && !row.has(to)) row.set(to, { id: to, quality, fields })
  }
  for (const row of [...synonyms.same, ...synonyms.related]) for (const id of ids(row)) named.add(id)
  for (const row of synonyms.same) for (const from of ids(row)) for (const to of ids(row)) add(from, to, SAME)
  for (const row of synonyms.related) {
    const [first, ...related] = ids(row)
    if (first === undefined) continue
    const sameAsFirst = [...(others.get(first)?.values() ?? [])].filter(({ quality }) => quality === SAME).map(({ id }) => id)
    for (const from of [first, ...sameAsFirst]) for (const to of related) add(from, to, RELATED)
  }
  const skillOf = new Map<number, number>()
  for (const row of skills) {
    const [skill, ...aliases] = row.flatMap((entry) => idOf.get(entry) ?? [])
    if (skill === undefined) continue
    for (const alias of aliases) add(alias, skill, SAME, SKILLS)
    for (const id of [skill, ...aliases]) {
      named.add(id)
      skillOf.set(id, skill)
    }
  }
  return {
    othersOf: (id) => [...(others.get(id)?.values() ?? [])],
    areDifferentSkills: (a, b) => skillOf.has(a) && skillOf.has(b) && skillOf.get(a) !== skillOf.get(b),
    named,
  }
}
