/** Searches kept under a name: pure steps from one state to the next. */
import { LONGEST_SEARCH, type Kept } from '../../schema/kept.ts'

/** FNV-1a, 32 bits (RFC 9923): long searches that begin alike are not the same. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}

const LONGEST_ID = 100

/** The search itself is the key, of a long one its beginning and a hash. */
export const searchId = (search: string): string => (search.length <= LONGEST_ID ? search : `${search.slice(0, LONGEST_ID - 10)}~${hashOf(search)}`)

/** What is longer could not be read again. */
export const canBeSaved = (search: string): boolean => search !== '' && search.length <= LONGEST_SEARCH

/** The same view saved twice is renamed, not doubled. */
export const withSearch = (kept: Kept, name: string, search: string): Kept => {
  const saved = { id: searchId(search), name: name.slice(0, 200), search }
  const others = kept.searches.filter((other) => other.search !== search && other.id !== saved.id)
  return { ...kept, searches: [...others, saved] }
}

export const withSearchRenamed = (kept: Kept, id: string, name: string): Kept => ({
  ...kept,
  searches: kept.searches.map((saved) => (saved.id === id ? { ...saved, name: name.slice(0, 200) } : saved)),
})

export const withoutSearch = (kept: Kept, id: string): Kept => ({ ...kept, searches: kept.searches.filter((saved) => saved.id !== id) })
