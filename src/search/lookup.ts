/** What a word finds as it is: itself, its plural, its other names, the words it begins. */
import type { Expansion, How } from './expansion.ts'
import { STRONG_FIELDS, TERM, type FieldMask } from './fields.ts'
import { inflectionsOf, pluralsOf } from './inflection.ts'
import type { Names } from './names.ts'
import { lowerBound, type OpenIndex } from './open-index.ts'

/** Of two letters or one nothing is a plural, and prefixes look for chosen words only. */
const SHORT = 4

export function createLookup({ idOf, words, anywhere, stopWords }: OpenIndex, names: Names) {
  const isThere = ({ id, fields }: Pick<Expansion, 'id' | 'fields'>) => ((anywhere[id] ?? 0) & fields) !== 0
  const isStrong = ({ id, fields }: Expansion) => isThere({ id, fields: fields & STRONG_FIELDS })

  function wholeWord(word: string, fields: FieldMask): Expansion[] {
    const found = new Map<number, Expansion>()
    const add = (id: number | undefined, quality: number, how: How, within = fields) => {
      if (id !== undefined && !found.has(id)) found.set(id, { id, quality, fields: within, how })
    }
    add(idOf.get(word), 1, 'exact')
    for (const plural of pluralsOf(word)) add(idOf.get(plural), 0.95, 'plural')
    for (const id of Array.from(found.keys())) for (const other of names.othersOf(id)) add(other.id, other.quality, 'name', fields & other.fields)
    return [...found.values()].filter(isThere)
  }

  function prefixes(word: string, fields: FieldMask, isStrongWord: boolean): Expansion[] {
    const exact = idOf.get(word)
    // Who types the whole name of a thing means it: "java" is not JavaScript, "cli" no client. Two letters are a name too.
    const isWhole = exact !== undefined && names.isName(exact)
    if (isStrongWord ? isWhole || word.length === 2 : isWhole && word.length > 2) return []
    const within = isStrongWord || word.length < SHORT ? fields & STRONG_FIELDS : fields & ~TERM
    const found: Expansion[] = []
    for (let id = lowerBound(words, word); id < words.length; id++) {
      const longer = words[id] ?? ''
      if (!longer.startsWith(word)) break
      if (id === exact || longer.includes(' ') || !isThere({ id, fields: within })) continue
      found.push({ id, quality: (isStrongWord ? 0.5 : 0.6) + (0.3 * word.length) / longer.length, fields: within, how: 'prefix' })
    }
    return found
  }

  /** "scheduler" also finds "scheduling" where words are chosen; long texts say too much. */
  const inflected = (word: string, fields: FieldMask): Expansion[] =>
    inflectionsOf(word)
      .flatMap((form) => idOf.get(form) ?? [])
      .map((id) => ({ id, quality: 0.55, fields: fields & STRONG_FIELDS, how: 'inflection' as const }))
      .filter(isThere)

  function asTyped(word: string, fields: FieldMask): Expansion[] {
    // "in" is the beginning of in-toto before it is a word.
    const whole = stopWords.has(word) && word.length < SHORT ? [] : wholeWord(word, fields)
    const known = new Set(whole.map(({ id }) => id))
    const near = [...inflected(word, fields), ...prefixes(word, fields, whole.some(isStrong))]
    return [...whole, ...near.filter(({ id }) => !known.has(id))]
  }

  return { wholeWord, asTyped }
}
