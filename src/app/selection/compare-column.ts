/** One compared project with all that its column says, gathered from the catalogue, the bodies and the clock. */
import type { Body, Catalogue, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import type { Mentor } from '../../schema/project.ts'
import type { TermDates } from '../../schema/term.ts'
import { termsBefore, type MentorTerms } from './mentor-terms.ts'
import { termStatus, type TermStatus } from './term-status.ts'

export interface ComparedMentor extends Mentor {
  /** Earlier terms in which this person mentored, newest first. */
  readonly before: readonly CatalogueTerm[]
}

export interface Compared {
  readonly project: CatalogueProject
  /** Null while it is not there: the rows that need it are left out. */
  readonly body: Body | null
  readonly term: CatalogueTerm | null
  readonly status: TermStatus | null
  readonly dates: TermDates | null
  readonly mentors: readonly ComparedMentor[]
  /** Other terms of the CNCF project, newest first, with how many projects it has there. */
  readonly otherTerms: readonly { readonly term: CatalogueTerm; readonly count: number }[]
}

interface Sources {
  readonly catalogue: Catalogue
  readonly history: MentorTerms
  readonly bodyOf: (id: string) => Body | null
  readonly now: number | null
}

export const comparedOf = (project: CatalogueProject, { catalogue, history, bodyOf, now }: Sources): Compared => {
  const term = catalogue.terms.find(({ id }) => id === project.term) ?? null
  const countIn = (id: string) => catalogue.projects.filter((other) => other.term === id && other.cncfProject === project.cncfProject).length
  return {
    project,
    body: bodyOf(project.id),
    term,
    status: term === null || now === null ? null : termStatus(term, now),
    dates: term === null ? null : term.dates,
    mentors: project.mentors.map((mentor) => ({ ...mentor, before: termsBefore(history, catalogue.terms, mentor.github, project.term) })),
    otherTerms: catalogue.terms
      .filter(({ id }) => id !== project.term)
      .map((other) => ({ term: other, count: countIn(other.id) }))
      .filter(({ count }) => count > 0),
  }
}
