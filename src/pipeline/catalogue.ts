/** What the app loads, made from what was compiled: the list of all terms, the newest term's list, the bodies by term. */
import * as v from 'valibot'
import { type Bodies, BodiesSchema, type Catalogue, CatalogueSchema, type ContentLicence } from '../schema/catalogue.ts'
import type { Project, TermId } from '../schema/project.ts'
import type { Compiled } from './compile.ts'
import { exampleSearches } from './example-searches.ts'
import { kindOfSkill } from './skill-lookup.ts'
import { termDates } from './term-dates.ts'

const SUMMARY = 180

export interface CatalogueFiles {
  catalogue: Catalogue
  newest: Catalogue
  /** By term. */
  bodies: Map<TermId, Bodies>
}

/** @throws when the pipeline made something its own schema refuses: a mistake of ours, never of an author. */
export function catalogueFiles({ terms, projects, bodies }: Compiled, licence: ContentLicence): CatalogueFiles {
  const count = (term: TermId): number => projects.filter((project) => project.term === term).length
  const newest = terms.find((term) => count(term.id) > 0)?.id
  const ofNewest = projects.filter(({ term }) => term === newest)
  // Searches of the newest term's projects in both: the first view shows those, and nothing may change when the others come.
  const examples = exampleSearches({ projects: ofNewest, skills: skillsOf(ofNewest) })
  const list = (chosen: readonly Project[]): Catalogue => v.parse(CatalogueSchema, {
    version: 1,
    licence,
    terms: terms.map((term) => ({ ...term, dates: termDates(term), projectCount: count(term.id) })),
    skills: skillsOf(chosen),
    examples,
    projects: chosen.map((project) => ({ ...project, summary: summary(project.description) })),
  })
  return {
    catalogue: list(projects),
    newest: list(ofNewest),
    bodies: new Map(terms.map(({ id }) => [
      id,
      v.parse(BodiesSchema, Object.fromEntries(projects.filter(({ term }) => term === id).map((project) => [project.id, bodies[project.id]]))),
    ])),
  }
}

/** Most used first, then by name. */
function skillsOf(projects: readonly Project[]): Catalogue['skills'] {
  const uses = new Map<string, number>()
  for (const name of projects.flatMap(({ skills }) => skills)) uses.set(name, (uses.get(name) ?? 0) + 1)
  return [...uses]
    .toSorted(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1))
    .map(([name]) => ({ name, kind: kindOfSkill(name) }))
}

/** Cut at a word. */
export function summary(text: string): string {
  if (text.length <= SUMMARY) return text
  const cut = text.slice(0, SUMMARY)
  return `${(/^.*\S(?=\s)/su.exec(cut)?.[0] ?? cut.slice(0, -1)).replace(/[\s,;:.\u2013-]+$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`
}
