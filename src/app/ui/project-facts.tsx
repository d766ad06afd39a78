/** Status, mentors, issue, application and source: the facts beside the text. */
import { CalendarPlus } from 'lucide'
import type { ReactNode } from 'react'
import type { Body, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import { activitiesAhead, calendarOf } from '../selection/calendar.ts'
import { localDay } from '../selection/local-time.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'
import { MentorList } from './mentor-list.tsx'
import { OutLink } from './out-link.tsx'
import { TermState } from './term-state.tsx'

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

const CalendarButton = ({ term, today }: { term: CatalogueTerm; today: string }) => {
  const ahead = activitiesAhead(term.timeline, today)
  if (ahead.length === 0) return null
  return (
    <button type="button" className="button mt-2" onClick={() => download(`${term.id}.ics`, 'text/calendar', calendarOf(term.id, term.label, ahead, today))}>
      <Icon of={CalendarPlus} size={15} />
      Add to calendar
    </button>
  )
}

export const ProjectFacts = ({ project, body, term, now, commit }: Props) => {
  const path = `${body.source.path}?plain=1#L${body.source.line}`
  return (
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
          <ul>
            {body.upstreamIssues.map(({ url, label }) => (
              <li key={url}>
                <OutLink href={url} className="link">
                  {label}
                </OutLink>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-sm text-soft">Mentors ask for questions in the issue, not by mail.</p>
        </Fact>
        {project.size !== null && <Fact name="Size">{project.size}</Fact>}
        {project.difficulty !== null && <Fact name="Difficulty">{project.difficulty}</Fact>}
        {body.prerequisites.length > 0 && <Fact name="To apply, hand in">{body.prerequisites.join(', ')}</Fact>}
        <Fact name="Source">
          <OutLink href={`https://github.com/cncf/mentoring/blob/${commit ?? 'main'}/programs/${path}`} className="link">
            {body.source.path.split('/').at(-1)}, line {body.source.line}
          </OutLink>
          {' · '}
          <OutLink href={`https://github.com/cncf/mentoring/edit/main/programs/${body.source.path}`} className="link">
            Suggest a fix
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
}
