/** The orders of the results, one row each; the key stands in the URL. */
import type { CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { skillOverlap } from './skill-overlap.ts'
import { termStatus } from './term-status.ts'

export interface SortContext {
  readonly mySkills: readonly string[]
  /** Newest first. */
  readonly terms: readonly CatalogueTerm[]
  /** Null where there is no clock: then nothing is open. */
  readonly now: number | null
  /** Whether a project answers the search about as well as the best; without a search all do. */
  readonly isNear: (project: CatalogueProject) => boolean
  /** One number per visit: the shuffle stays the same while somebody reads, and favours nobody over many visits. */
  readonly seed: number
}

type Compare = (a: CatalogueProject, b: CatalogueProject) => number
type Numbers = (project: CatalogueProject) => number

const byText = (textOf: (project: CatalogueProject) => string): Compare => {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  return (a, b) => compare(textOf(a), textOf(b))
}

/** Each project's number is computed once, not at every comparison. */
const byNumber = (numberOf: Numbers): Compare => {
  const numbers = new Map<CatalogueProject, number>()
  const of = (project: CatalogueProject) => {
    const known = numbers.get(project) ?? numberOf(project)
    numbers.set(project, known)
    return known
  }
  return (a, b) => of(a) - of(b)
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), seeded: any small hash that spreads well would do. */
const hash = (text: string, seed: number): number => {
  let value = 0x811c9dc5 ^ seed
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** `null` keeps the order given, but for what is open: relevance while searching, otherwise the newest term first in source order. */
export const SORTS = {
  match: { label: 'Best match', compareIn: () => null },
  skills: {
    label: 'Skills you have',
    compareIn: ({ mySkills }) => byNumber((project) => -skillOverlap(project, mySkills).have.length - skillOverlap(project, mySkills).haveOptional.length / 100),
  },
  newest: { label: 'Newest term', compareIn: ({ terms }) => byNumber((project) => terms.findIndex(({ id }) => id === project.term)) },
  title: { label: 'Title', compareIn: () => byText((project) => project.title) },
  cncf: { label: 'CNCF project', compareIn: () => byText((project) => project.cncfProject) },
  shuffle: { label: 'Shuffled', compareIn: ({ seed }) => byNumber((project) => hash(project.id, seed)) },
} as const satisfies Record<string, { label: string; compareIn: (context: SortContext) => Compare | null }>

export type SortKey = keyof typeof SORTS

// Object.keys is typed string[]; the table above is closed, so its keys are exactly these.
export const SORT_KEYS = Object.keys(SORTS) as SortKey[]

/**
 * What one can apply to, then what one soon can, then the rest, each in the order given: somebody who looks for a mentorship
 * has nothing of a better word for one that is over. But a project that only mentions a word stays below those that are about it.
 */
const openFirst = (projects: readonly CatalogueProject[], { terms, now, isNear }: SortContext): readonly CatalogueProject[] => {
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

export const sorted = (projects: readonly CatalogueProject[], key: SortKey, context: SortContext): readonly CatalogueProject[] => {
  const compare = SORTS[key].compareIn(context)
  return compare === null ? openFirst(projects, context) : projects.toSorted(compare)
}
