/** Everything about one project. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { bodiesQuery } from '../queries.ts'
import { skillKinds } from '../selection/choice.ts'
import { CompareButton } from '../ui/compare-button.tsx'
import { CopyLinkButton } from '../ui/copy-link-button.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { ProjectBody } from '../ui/project-body.tsx'
import { ProjectFacts } from '../ui/project-facts.tsx'
import { SaveButton } from '../ui/save-button.tsx'
import { SkillChips } from '../ui/skill-chips.tsx'
import { projectById, useCatalogueOf } from '../use-catalogue.ts'
import { NotFound } from './not-found.tsx'

export const ProjectPage = ({ id }: { id: string }) => {
  const catalogue = useCatalogueOf([id])
  return (
    <Loaded query={catalogue} what="Projects">
      {(data) => {
        const project = projectById(data.projects, id)
        return project === undefined ? <NotFound what="project" /> : <Details catalogue={data} project={project} />
      }}
    </Loaded>
  )
}

const Details = ({ catalogue, project }: { catalogue: Catalogue; project: CatalogueProject }) => {
  const bodies = useQuery(bodiesQuery(project.term))
  const term = catalogue.terms.find(({ id }) => id === project.term)
  const facts = [project.cncfProject, project.group, project.maturity, term?.label].filter((fact) => fact !== null && fact !== undefined)
  return (
    <div className="mx-auto max-w-[1144px] px-4 pt-6 md:px-8">
      <title>{`${project.title} · ${project.cncfProject} · Mentorship Finder`}</title>
      <p className="mb-6 text-sm print:hidden">
        <Link href="/" className="link">
          All projects
        </Link>
      </p>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <p className="text-sm text-soft">{facts.join(' · ')}</p>
          <h1 className="mt-1 text-2xl leading-tight font-extrabold md:text-4xl">{project.title}</h1>
          <div className="mt-4 flex flex-wrap gap-2 print:hidden">
            <SaveButton project={project} />
            <CompareButton project={project} />
            <CopyLinkButton />
          </div>
        </div>
        <Loaded query={bodies} what="The project's text">
          {(all) => {
            const body = all[project.id]
            if (body === undefined) return <NotFound what="project" />
            return (
              <>
                <div className="min-w-0 lg:col-start-1">
                  <ProjectBody body={body} />
                  <section aria-labelledby="skills" className="mt-8">
                    <h2 id="skills" className="mb-3 text-xl font-bold">
                      Skills it asks for
                    </h2>
                    {project.skills.length === 0 && body.skillsText === null && <p className="text-soft">Not stated.</p>}
                    {body.skillsText !== null && <p className="mb-3 max-w-[68ch]">{body.skillsText}</p>}
                    <SkillChips skills={project.skills} optional={project.optionalSkills} kinds={skillKinds(catalogue)} />
                  </section>
                </div>
                <aside aria-label="Facts" className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
                  <ProjectFacts project={project} body={body} commit={catalogue.licence.commit} />
                </aside>
              </>
            )
          }}
        </Loaded>
      </div>
    </div>
  )
}
