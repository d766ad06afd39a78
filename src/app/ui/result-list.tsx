/** The results, 48 at a time: more cards at once, not more search, is what makes typing slow. */
import { useMemo } from 'react'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import type { Answer } from '../selection/answer.ts'
import { skillKinds } from '../selection/choice.ts'
import { useShown } from '../url/use-shown.ts'
import { ProjectCard } from './project-card.tsx'

interface Props {
  readonly projects: readonly CatalogueProject[]
  readonly catalogue: Catalogue
  readonly answer: Answer | null
}

export const ResultList = ({ projects, catalogue, answer }: Props) => {
  const { shown, showMore } = useShown()
  const kinds = useMemo(() => skillKinds(catalogue), [catalogue])
  const termLabels = useMemo(() => new Map<string, string>(catalogue.terms.map(({ id, label }) => [id, label])), [catalogue])
  const rest = projects.length - shown
  return (
    <div>
      {projects.slice(0, shown).map((project) => (
        <ProjectCard
          key={project.id}
          project={project}
          termLabel={termLabels.get(project.term) ?? project.term}
          kinds={kinds}
          match={answer?.matchOf(project) ?? null}
        />
      ))}
      {rest > 0 && (
        <button type="button" className="button mx-auto mt-6 flex min-h-11 px-6" onClick={showMore}>
          Show more ({rest} left)
        </button>
      )}
    </div>
  )
}
