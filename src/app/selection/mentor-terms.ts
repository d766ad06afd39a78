/** Who mentored in which terms, over the whole catalogue. People are told by their GitHub login, never by name. */
import type { Catalogue, CatalogueTerm } from '../../schema/catalogue.ts'

/** Ids of terms by lower-case login. */
export type MentorTerms = ReadonlyMap<string, ReadonlySet<string>>

export const mentorTerms = ({ projects }: Pick<Catalogue, 'projects'>): MentorTerms => {
  const terms = new Map<string, Set<string>>()
  for (const { mentors, term } of projects) {
    for (const { github } of mentors) {
      if (github === null) continue
      const login = github.toLowerCase()
      terms.set(login, (terms.get(login) ?? new Set<string>()).add(term))
    }
  }
  return terms
}

/**
 * The terms before `own` in which somebody mentored, newest first.
 * @param terms of the catalogue, newest first
 */
export const termsBefore = (history: MentorTerms, terms: readonly CatalogueTerm[], github: string | null, own: string): readonly CatalogueTerm[] => {
  const mentored = github === null ? undefined : history.get(github.toLowerCase())
  if (mentored === undefined) return []
  return terms.slice(terms.findIndex(({ id }) => id === own) + 1).filter(({ id }) => mentored.has(id))
}
