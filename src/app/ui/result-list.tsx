/** The results, 30 at a time: more cards at once, not more search, is what makes typing slow. */
import { useMemo, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Catalogue, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { announce } from '../announcements.ts'
import { useKept } from '../kept/use-kept.ts'
import { isNew } from '../kept/visit.ts'
import type { Answer } from '../selection/answer.ts'
import { skillKinds } from '../selection/choice.ts'
import { SHOWN_AT_ONCE, useShown } from '../url/use-shown.ts'
import { useNow } from '../use-now.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ProjectCard } from './project-card.tsx'

interface Props {
  readonly projects: readonly CatalogueProject[]
  readonly catalogue: Catalogue
  readonly answer: Answer | null
  readonly skills: readonly string[]
  /** The skills came with the link and are not one's own. */
  readonly areSent: boolean
  /** The query string of these results, for the way back and to the next. */
  readonly from: string
}

export const ResultList = ({ projects, catalogue, answer, skills, areSent, from }: Props) => {
  const { shown, showMore } = useShown()
  const kinds = useMemo(() => skillKinds(catalogue), [catalogue])
  const terms = useMemo(() => new Map<string, CatalogueTerm>(catalogue.terms.map((term) => [term.id, term])), [catalogue])
  const now = useNow(catalogue.terms)
  const { visit } = useKept().kept
  const visible = useMemo(
    () => projects.slice(0, shown).map((project) => ({ project, match: answer?.matchOf(project) ?? null })),
    [projects, shown, answer],
  )
  const rest = projects.length - shown
  // The new ones come before the button, which may go: reading goes on with the first of them.
  const goOn = ({ currentTarget: { parentElement: list } }: MouseEvent<HTMLElement>) => {
    flushSync(showMore)
    announce(rest > SHOWN_AT_ONCE ? `${SHOWN_AT_ONCE} more projects shown` : `${rest} more projects shown, these are all`)
    list?.querySelectorAll<HTMLElement>('h2 a')[shown]?.focus()
  }
  return (
    <div>
      {visible.map(({ project, match }) => (
        <ErrorBoundary key={project.id} part={`“${project.title}”`} on={match}>
          <ProjectCard
            project={project}
            term={terms.get(project.term)}
            now={now}
            mySkills={skills}
            areSent={areSent}
            from={from}
            kinds={kinds}
            match={match}
            isNew={isNew(visit, project)}
          />
        </ErrorBoundary>
      ))}
      {rest > 0 && (
        <button type="button" className="button mx-auto mt-6 flex min-h-11 px-6" onClick={goOn}>
          Show more ({rest} left)
        </button>
      )}
    </div>
  )
}
