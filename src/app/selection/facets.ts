/**
 * The filters with countable values, one row each. A new filter is one row: its key becomes the key in the URL,
 * its name the name of its group, and the counts follow.
 */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'

export interface Facet {
  /** Unique; facets of one `key` share a selection (the three kinds of skill are one choice). */
  readonly id: string
  /** The key in the URL. */
  readonly key: string
  readonly name: string
  /** Values in the order of the catalogue (newest term first) instead of the most frequent first. */
  readonly keepsOrder?: true
  /** Shown only where a choice changes something: one value that every project has is none. */
  readonly needsChoice?: true
  /** Its values are words of a form ("large"), shown with a capital. */
  readonly areWords?: true
  /** The values of one project, in this facet, each once. */
  readonly valuesOf: (project: CatalogueProject, kinds: ReadonlyMap<string, SkillKind>) => readonly string[]
}

const skillsOfKind = (kind: SkillKind): Facet['valuesOf'] => (project, kinds) =>
  project.skills.filter((skill) => kinds.get(skill) === kind)

/** The program is the beginning of the term's id. */
const programOf = (project: CatalogueProject) => (project.term.startsWith('gsoc') ? 'GSoC' : 'LFX')

const oneOrNone = (value: string | null) => (value === null ? [] : [value])

export const FACETS = [
  { id: 'language', key: 'skill', name: 'Languages', valuesOf: skillsOfKind('language') },
  { id: 'platform', key: 'skill', name: 'Platforms and tools', valuesOf: skillsOfKind('platform') },
  { id: 'practice', key: 'skill', name: 'Practices', valuesOf: skillsOfKind('practice') },
  { id: 'cncf', key: 'cncf', name: 'CNCF project', valuesOf: (project) => [project.cncfProject] },
  { id: 'term', key: 'term', name: 'Term', keepsOrder: true, valuesOf: (project) => [project.term] },
  { id: 'program', key: 'program', name: 'Program', valuesOf: (project) => [programOf(project)] },
  { id: 'maturity', key: 'maturity', name: 'Maturity', needsChoice: true, areWords: true, valuesOf: (project) => oneOrNone(project.maturity) },
  { id: 'size', key: 'size', name: 'Size', needsChoice: true, areWords: true, valuesOf: (project) => oneOrNone(project.size) },
  { id: 'difficulty', key: 'difficulty', name: 'Difficulty', needsChoice: true, areWords: true, valuesOf: (project) => oneOrNone(project.difficulty) },
] as const satisfies readonly Facet[]

export type FacetKey = (typeof FACETS)[number]['key']

export const FACET_KEYS = [...new Set(FACETS.map((facet) => facet.key))] as const satisfies readonly FacetKey[]
