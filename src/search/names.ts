/** What else a word is called, and which words are names; ids of the vocabulary. */
import type { SearchIndex } from '../schema/search-index.ts'
import type { FieldMask } from './fields.ts'
import type { OpenIndex } from './open-index.ts'

export interface OtherName {
  id: number
  quality: number
  /** Only there it is the same. */
  fields: FieldMask
}

export interface Names {
  othersOf(id: number): readonly OtherName[]
  isName(id: number): boolean
}

export function nameTable({ names, whole }: SearchIndex, { idOf }: OpenIndex): Names {
  const others = new Map<number, OtherName[]>()
  const idsOf = (words: readonly string[]) => words.flatMap((word) => idOf.get(word) ?? [])
  for (const id of idsOf(whole)) others.set(id, [])
  for (const { quality, fields, rows } of names) {
    for (const row of rows) {
      const [id = 0, ...from] = idsOf(row)
      for (const other of [id, ...from]) {
        const known = others.get(other) ?? []
        others.set(other, known)
        if (other !== id) known.push({ id, quality, fields })
      }
    }
  }
  return { othersOf: (id) => others.get(id) ?? [], isName: (id) => others.has(id) }
}
