/** What the same CNCF project offered in other terms: help for those who prepare between terms. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { catalogueQuery } from '../queries.ts'
import { ALL_TERMS } from '../selection/choice.ts'
import { discoverAddress } from '../url/addresses.ts'

export const OtherTerms = ({ project }: { project: CatalogueProject }) => {
  const { data } = useQuery(catalogueQuery('all'))
  const terms = data?.terms.flatMap(({ id, label }) => {
    const count = data.projects.filter(({ cncfProject, term }) => cncfProject === project.cncfProject && term === id).length
    return count === 0 || id === project.term ? [] : [{ id, label, count }]
  })
  if (terms === undefined || terms.length === 0) return null
  return (
    <section aria-labelledby="other-terms">
      <h2 id="other-terms" className="mb-2 text-xl font-bold">
        {project.cncfProject} in other terms
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {terms.map(({ id, label, count }) => (
          <li key={id}>
            <Link href={discoverAddress({ cncf: [project.cncfProject], term: [id] })} className="link inline-flex items-center pointer-coarse:min-h-11">
              {label}
            </Link>{' '}
            <span className="text-sm text-soft">({count})</span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link href={discoverAddress({ cncf: [project.cncfProject], term: [ALL_TERMS] })} className="link">
          All of {project.cncfProject}
        </Link>
      </p>
    </section>
  )
}
