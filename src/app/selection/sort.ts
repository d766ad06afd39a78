/** The orders of the results: the keys stand in the URL. What needs more than the order given is in `orders`, which comes late. */
import type { CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { termStatus } from './term-status.ts'

export interface SortContext {
  readonly mySkills: readonly string[]
  /** Newest first. */
  readonly terms: readonly CatalogueTerm[]
  /** Null where there is no clock: then nothing is open. */
  readonly now: number | null
  /** Whether a project answers the search about as well as the best; without a search all do. */
  readonly isNear: (project: CatalogueProject) => boolean
}

export const SORTS = {
  match: 'Best match',
  skills: 'Skills you have',
  newest: 'Newest term',
  title: 'Title',
  cncf: 'CNCF project',
  shuffle: 'Shuffled',
} as const satisfies Record<string, string>

export type SortKey = keyof typeof SORTS

// Object.keys is typed string[]; the table above is closed, so its keys are exactly these.
export const SORT_KEYS = Object.keys(SORTS) as SortKey[]

/**
 * The best match keeps the order given: relevance while searching, otherwise the newest term first in source order.
 * In it stands what one can apply to, then what one soon can, then the rest, each in the order given: somebody who looks for a mentorship
 * has nothing of a better word for one that is over. But a project that only mentions a word stays below those that are about it.
 */
export const openFirst = (projects: readonly CatalogueProject[], { terms, now, isNear }: Pick<SortContext, 'terms' | 'now' | 'isNear'>): readonly CatalogueProject[] => {
  if (now === null) return projects
  const kinds = new Map<string, string>(terms.map((term) => [term.id, termStatus(term, now).kind]))
  const open: CatalogueProject[] = []
  const upcoming: CatalogueProject[] = []
  const over: CatalogueProject[] = []
  const far: CatalogueProject[] = []
  for (const project of projects) {
    const kind = kinds.get(project.term)
    const part = !isNear(project) ? far : kind === 'open' ? open : kind === 'upcoming' ? upcoming : over
    part.push(project)
  }
  return [...open, ...upcoming, ...over, ...far]
}
