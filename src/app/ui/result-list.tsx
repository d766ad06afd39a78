/** The results, 30 at a time, and those in sight while letters follow one another: more cards at once, not more search, is what makes typing slow. */
import { useMemo } from 'react'
import type { Catalogue, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { useSeenBefore } from '../kept/use-kept.ts'
import { isNew } from '../kept/is-new.ts'
import { useLateCode } from '../late-code.ts'
import type { Answer } from '../selection/answer.ts'
import { skillKinds } from '../selection/choice.ts'
import { useShown } from '../url/use-shown.ts'
import { useNow } from '../use-now.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ProjectCard } from './project-card.tsx'

/** Of the cards; a window seldom holds more. */
const IN_SIGHT = 6

interface Props {
  readonly projects: readonly CatalogueProject[]
  /** The next letter is near. */
  readonly isTyping: boolean
  readonly catalogue: Catalogue
  readonly answer: Answer | null
  readonly skills: readonly string[]
  /** The skills came with the link and are not one's own. */
  readonly areSent: boolean
  /** The query string of these results, for the way back and to the next. */
  readonly from: string
}

export const ResultList = ({ projects, isTyping, catalogue, answer, skills, areSent, from }: Props) => {
  const { shown, showMore } = useShown()
  const late = useLateCode()
  const kinds = useMemo(() => skillKinds(catalogue), [catalogue])
  const terms = useMemo(() => new Map<string, CatalogueTerm>(catalogue.terms.map((term) => [term.id, term])), [catalogue])
  const now = useNow(catalogue.terms)
  const before = useSeenBefore()
  const visible = useMemo(
    () => projects.slice(0, shown).map((project) => ({ project, match: answer?.matchOf(project) ?? null })),
    [projects, shown, answer],
  )
  const drawn = isTyping ? visible.slice(0, IN_SIGHT) : visible
  const rest = projects.length - shown
  return (
    <div>
      {drawn.map(({ project, match }) => (
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
            isNew={isNew(before, project)}
          />
        </ErrorBoundary>
      ))}
      {/* The place of the others, each as tall as `drawn-in-sight` takes it to be. */}
      {drawn.length < visible.length && <svg aria-hidden width="1" height={`${13 * (visible.length - drawn.length)}rem`} />}
      {late !== null && rest > 0 && <late.ShowMore shown={shown} rest={rest} onMore={showMore} />}
    </div>
  )
}
