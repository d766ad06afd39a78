/** Every project of every term as plain links: the way through the site for whoever has no script, and for crawlers. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { catalogueQuery } from '../queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { projectAddress } from '../url/addresses.ts'

export const AllProjectsPage = () => {
  const catalogue = useQuery(catalogueQuery('all'))
  return (
    <div className="mx-auto max-w-[980px] px-4 pt-6 md:px-8 md:pt-9">
      <title>All projects · Mentorship Finder</title>
      <h1 className="text-2xl font-extrabold md:text-4xl">All projects</h1>
      <Loaded query={catalogue} what="Projects">
        {({ terms, projects }) =>
          terms
            .filter(({ projectCount }) => projectCount > 0)
            .map((term) => (
              <section key={term.id} aria-labelledby={term.id} className="mt-8">
                <h2 id={term.id} className="mb-2 text-xl font-bold">
                  {term.label} <span className="text-base font-normal text-soft">({term.projectCount})</span>
                </h2>
                <ul className="grid gap-x-8 md:grid-cols-2">
                  {projects
                    .filter((project) => project.term === term.id)
                    .map((project) => (
                      <li key={project.id} className="border-b border-line py-2">
                        <Link href={projectAddress(project.id)} className="title-link block">
                          <span className="block text-sm text-soft">{project.cncfProject}</span>
                          {project.title}
                        </Link>
                      </li>
                    ))}
                </ul>
              </section>
            ))
        }
      </Loaded>
    </div>
  )
}
