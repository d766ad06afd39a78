/** The orders that somebody chose, one row each. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { skillOverlap } from './skill-overlap.ts'
import { openFirst, type SortContext, type SortKey } from './sort.ts'

interface OrderContext extends SortContext {
  /** One number per visit: the shuffle stays the same while somebody reads, and favours nobody over many visits. Only who shuffles asks for it. */
  readonly seed: () => number
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

const ORDERS: Record<Exclude<SortKey, 'match'>, (context: OrderContext) => Compare> = {
  skills: ({ mySkills }) => byNumber((project) => -skillOverlap(project, mySkills).have.length - skillOverlap(project, mySkills).haveOptional.length / 100),
  newest: ({ terms }) => byNumber((project) => terms.findIndex(({ id }) => id === project.term)),
  title: () => byText((project) => project.title),
  cncf: () => byText((project) => project.cncfProject),
  shuffle: ({ seed }) => {
    const ofVisit = seed()
    return byNumber((project) => hash(project.id, ofVisit))
  },
}

export const sorted = (projects: readonly CatalogueProject[], key: SortKey, context: OrderContext): readonly CatalogueProject[] =>
  key === 'match' ? openFirst(projects, context) : projects.toSorted(ORDERS[key](context))
