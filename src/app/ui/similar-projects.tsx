/** Projects to read next, each with the reason. */
import { Link } from 'wouter'
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import type { SimilarProject } from '../selection/similar-projects.ts'
import { projectAddress } from '../url/addresses.ts'
import { fromState, type From } from '../url/use-from.ts'

interface Props {
  readonly similar: readonly SimilarProject[]
  readonly terms: readonly CatalogueTerm[]
  /** The results one came from: the way back to them stays. */
  readonly from: From | null
}

export const SimilarProjects = ({ similar, terms, from }: Props) => {
  if (similar.length === 0) return null
  return (
    <section aria-labelledby="similar">
      <h2 id="similar" className="mb-3 text-xl font-bold">
        Similar projects
      </h2>
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {similar.map(({ project, reason }) => (
          <li key={project.id} className="last:odd:col-span-full rounded-card border border-line bg-surface p-4">
            <p className="text-sm text-soft">
              <strong className="font-semibold">{project.cncfProject}</strong> · {terms.find(({ id }) => id === project.term)?.label}
            </p>
            <h3 className="mt-0.5 leading-snug font-bold">
              <Link href={projectAddress(project.id)} state={fromState(from?.search)} className="title-link">
                {project.title}
              </Link>
            </h3>
            <p className="mt-1.5 text-sm text-soft">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
