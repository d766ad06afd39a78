/** Searches kept under a name: pure steps from one state to the next. */
import type { Kept } from '../../schema/kept.ts'

/** The search itself is the key: the same view saved twice is renamed, not doubled. */
export const searchId = (search: string): string => search.slice(0, 100)

export const withSearch = (kept: Kept, name: string, search: string): Kept => {
  const saved = { id: searchId(search), name: name.slice(0, 200), search }
  const others = kept.searches.filter(({ id }) => id !== saved.id)
  return { ...kept, searches: [...others, saved] }
}

export const withSearchRenamed = (kept: Kept, id: string, name: string): Kept => ({
  ...kept,
  searches: kept.searches.map((saved) => (saved.id === id ? { ...saved, name: name.slice(0, 200) } : saved)),
})

export const withoutSearch = (kept: Kept, id: string): Kept => ({ ...kept, searches: kept.searches.filter((saved) => saved.id !== id) })
