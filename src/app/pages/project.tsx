/** Everything about one project. */
import { useQuery } from '@tanstack/react-query'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { useMySkills } from '../kept/use-kept.ts'
import { bodiesQuery } from '../queries.ts'
import { skillKinds } from '../selection/choice.ts'
import { projectsLikeId, wordsOfId } from '../selection/projects-like-id.ts'
import { similarProjects } from '../selection/similar-projects.ts'
import { CompareButton } from '../ui/compare-button.tsx'
import { CopyLinkButton } from '../ui/copy-link-button.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Neighbours } from '../ui/neighbours.tsx'
import { OtherTerms } from '../ui/other-terms.tsx'
import { ProjectBody } from '../ui/project-body.tsx'
import { ProjectFacts } from '../ui/project-facts.tsx'
import { ProjectSkills } from '../ui/project-skills.tsx'
import { ProjectStrip } from '../ui/project-strip.tsx'
import { SaveButton } from '../ui/save-button.tsx'
import { SimilarProjects } from '../ui/similar-projects.tsx'
import { useFrom } from '../url/use-from.ts'
import { projectById, useCatalogueOf } from '../use-catalogue.ts'
import { useNow } from '../use-now.ts'
import { NotFound } from './not-found.tsx'

export const ProjectPage = ({ id }: { id: string }) => {
  const catalogue = useCatalogueOf([id])
  return (
    <Loaded query={catalogue} what="Projects">
      {(data) => {
        const project = projectById(data.projects, id)
        return project === undefined ? <Gone catalogue={data} id={id} /> : <Details catalogue={data} project={project} />
      }}
    </Loaded>
  )
}

const Gone = ({ catalogue, id }: { catalogue: Catalogue; id: string }) => (
  <NotFound what="project" words={wordsOfId(id).join(' ').slice(0, 100)}>
    <div className="mt-8">
      <SimilarProjects similar={projectsLikeId(catalogue.projects, id, 4)} terms={catalogue.terms} from={null} />
    </div>
  </NotFound>
)

const Details = ({ catalogue, project }: { catalogue: Catalogue; project: CatalogueProject }) => {
  const from = useFrom()
  const now = useNow(catalogue.terms)
  const mySkills = useMySkills()
  const bodies = useQuery(bodiesQuery(project.term))
  const term = catalogue.terms.find(({ id }) => id === project.term)
  const facts = [project.cncfProject, project.group, project.maturity, term?.label].filter((fact) => fact !== null && fact !== undefined)
  return (
    <div className="mx-auto max-w-[1144px] px-4 pt-5 md:px-8">
      <title>{`${project.title} · ${project.cncfProject} · Mentorship Finder`}</title>
      <ErrorBoundary part="The way to the next project">
        <Neighbours catalogue={catalogue} project={project} from={from} />
      </ErrorBoundary>
      <div className="grid grid-cols-1 gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
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
                <ErrorBoundary part="The summary">
                  <ProjectStrip body={body} term={term} now={now} />
                </ErrorBoundary>
                <div className="min-w-0 lg:col-start-1">
                  <ErrorBoundary part="The text">
                    <ProjectBody body={body} />
                  </ErrorBoundary>
                  <ErrorBoundary part="The list of skills">
                    <ProjectSkills project={project} skillsText={body.skillsText} kinds={skillKinds(catalogue)} mySkills={mySkills} />
                  </ErrorBoundary>
                </div>
                <aside aria-label="Facts" className="lg:col-start-2 lg:row-span-3 lg:row-start-1">
                  <ErrorBoundary part="The list of facts">
                    <ProjectFacts project={project} body={body} term={term} now={now} commit={catalogue.licence.commit} />
                  </ErrorBoundary>
                </aside>
              </>
            )
          }}
        </Loaded>
        <div className="grid min-w-0 gap-8 lg:col-start-1 print:hidden">
          <ErrorBoundary part="The list of similar projects">
            <SimilarProjects similar={similarProjects(catalogue.projects, project, 4)} terms={catalogue.terms} from={from} />
            <OtherTerms project={project} />
          </ErrorBoundary>
        </div>
      </div>
    </div>
  )
}
