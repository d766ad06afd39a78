/** Status, mentors, issue, application and source: the facts beside the text. */
import type { ReactNode } from 'react'
import type { Body, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { localDay } from '../selection/local-time.ts'
import { CalendarButton } from './calendar-button.tsx'
import { IssueList } from './issue-list.tsx'
import { LINK_OF_ITS_OWN } from './link-of-its-own.ts'
import { MentorList } from './mentor-list.tsx'
import { OutLink } from './out-link.tsx'
import { TermState } from './term-state.tsx'

const UPSTREAM = 'https://github.com/cncf/mentoring'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="caps">{name}</dt>
    <dd className="mt-1 break-words">{children}</dd>
  </div>
)

interface Props {
  readonly project: CatalogueProject
  readonly body: Body
  readonly term: CatalogueTerm | undefined
  readonly now: number | null
  /** The commit of the content, so that the line still is the line when upstream moves on. */
  readonly commit: string | null
}

/** An export is written by a machine from the issues: what is put right in it is gone with the next one. */
const isExport = ({ source }: Body) => source.path.endsWith('.json')

/** The line as it is upstream today, where the pencil is; of an export the issue it was made from. */
const fixAddress = (body: Body): string => {
  const [issue] = body.upstreamIssues
  return isExport(body) ? (issue?.url ?? `${UPSTREAM}/issues`) : `${UPSTREAM}/blob/main/${lineOf(body)}`
}

/** Formatted markdown has no lines: plain it has. */
const lineOf = ({ source }: Body): string => `programs/${source.path}?plain=1#L${source.line}`

export const ProjectFacts = ({ project, body, term, now, commit }: Props) => (
  <div className="rounded-card border border-line bg-surface p-5">
    <dl className="grid grid-cols-1 gap-5">
      {term !== undefined && (
        <Fact name="Status">
          <TermState term={term} now={now} />
          {now !== null && <CalendarButton term={term} today={localDay(now)} />}
        </Fact>
      )}
      <Fact name="Mentors">
        <MentorList mentors={project.mentors} />
      </Fact>
      <Fact name="Ask here">
        {body.upstreamIssues.length === 0 && <span className="text-soft">No upstream issue stated</span>}
        <IssueList issues={body.upstreamIssues} />
        <p className="mt-1 text-sm text-soft">Mentors ask for questions in the issue, not by mail.</p>
      </Fact>
      {project.size !== null && <Fact name="Size">{project.size}</Fact>}
      {project.difficulty !== null && <Fact name="Difficulty">{project.difficulty}</Fact>}
      {body.prerequisites.length > 0 && <Fact name="To apply, hand in">{body.prerequisites.join(', ')}</Fact>}
      <Fact name="Source">
        {isExport(body) && 'LFX’s export of the term: '}
        <OutLink href={`${UPSTREAM}/blob/${commit ?? 'main'}/${lineOf(body)}`} className={LINK_OF_ITS_OWN}>
          {body.source.path.split('/').at(-1)}, line {body.source.line}
        </OutLink>
        {' · '}
        <OutLink href={fixAddress(body)} className={LINK_OF_ITS_OWN}>
          Suggest a fix{isExport(body) && ' in an issue'}
        </OutLink>
      </Fact>
    </dl>
    {body.lfxUrl === null ? (
      <p className="mt-5 text-sm text-soft">No application link is stated for this project.</p>
    ) : (
      <OutLink href={body.lfxUrl} className="button button-primary mt-5 min-h-11 w-full">
        Open on LFX Mentorship
      </OutLink>
    )}
  </div>
)
