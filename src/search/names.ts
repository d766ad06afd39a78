/** What else a word is called: aliases of skills and synonyms, as ids of the vocabulary. */
import type { SearchIndex } from '../schema/search-index.ts'
import type { OpenIndex } from './open-index.ts'
import { entryOf, type PhraseTable } from './phrases.ts'

export interface OtherName {
  id: number
  quality: number
}

export interface Names {
  othersOf(id: number): readonly OtherName[]
  /** Every word that is somebody's name. */
  named: ReadonlySet<number>
}

const SAME = 0.95
const RELATED = 0.5

export function nameTable({ skills, synonyms }: SearchIndex, { idOf }: OpenIndex, phrases: PhraseTable): Names {
  const others = new Map<number, Map<number, number>>()
  const named = new Set<number>()
  const ids = (row: readonly string[]) => row.flatMap((name) => idOf.get(entryOf(phrases, name)) ?? [])
  const add = (from: number, to: number, quality: number) => {
    const row = others.get(from) ?? new Map<number, number>()
    others.set(from, row)
    if (from !== to) row.set(to, Math.max(row.get(to) ?? 0, quality))
  }
  for (const row of [...skills, ...synonyms.same, ...synonyms.related]) for (const id of ids(row)) named.add(id)
  // An alias leads to its skill; the way back needs a synonym, because aliases like "node" and "rest" mean other things in titles.
  for (const row of skills) {
    const [canonical, ...aliases] = ids(row)
    if (canonical !== undefined) for (const alias of aliases) add(alias, canonical, SAME)
  }
  for (const row of synonyms.same) for (const from of ids(row)) for (const to of ids(row)) add(from, to, SAME)
  for (const row of synonyms.related) {
    const [first, ...related] = ids(row)
    if (first === undefined) continue
    const sameAsFirst = [...(others.get(first) ?? [])].filter(([, quality]) => quality === SAME).map(([id]) => id)
    for (const from of [first, ...sameAsFirst]) for (const to of related) add(from, to, RELATED)
  }
  return {
    othersOf: (id) => [...(others.get(id) ?? [])].map(([to, quality]) => ({ id: to, quality })),
    named,
  }
}
