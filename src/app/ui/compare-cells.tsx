/** How a fact is shown where text alone would say less: links, formatted text, mentors with their history. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RichText as RichTextTree } from '../../schema/rich-text.ts'
import type { Compared } from '../selection/compare-column.ts'
import { inWords } from '../selection/compare-names.ts'
import type { FactId } from '../selection/compare-rows.ts'
import { plainText } from '../selection/plain-text.ts'
import { skillOverlap } from '../selection/skill-overlap.ts'
import { discoverAddress } from '../url/addresses.ts'
import { IssueList } from './issue-list.tsx'
import { MentorList } from './mentor-list.tsx'
import { OutLink } from './out-link.tsx'
import { RichText } from './rich-text.tsx'
import { SkillMatch } from './skill-match.tsx'
import { TermState } from './term-state.tsx'

export interface CellContext {
  readonly now: number | null
  readonly mySkills: readonly string[]
  /** Whether the long texts are shown whole. */
  readonly whole: boolean
}

/** Collapsed it is plain and as high as its neighbours: a link cut off would still take the focus. */
const LongText = ({ text, whole }: { text: RichTextTree; whole: boolean }) =>
  whole ? <RichText text={text} /> : <p className="line-clamp-6 print:line-clamp-4">{plainText(text)}</p>

/** Asked only for cells that state something; a fact without an entry is shown as its texts. */
export const FACT_CELLS: Partial<Record<FactId, (column: Compared, context: CellContext) => ReactNode>> = {
  status: ({ term }, { now }) => term !== null && <TermState term={term} now={now} />,
  match: ({ project }, { mySkills }) => {
    const { toLearn, text } = skillOverlap(project, mySkills)
    return text === null ? undefined : (
      <>
        <SkillMatch project={project} mySkills={mySkills} />
        {toLearn.length > 0 && <p className="text-sm text-soft">To learn: {inWords(toLearn)}</p>}
      </>
    )
  },
  outcome: ({ body }, { whole }) => body !== null && body.expectedOutcome !== null && <LongText text={body.expectedOutcome} whole={whole} />,
  description: ({ body }, { whole }) => body !== null && <LongText text={body.description} whole={whole} />,
  mentors: ({ mentors }) => (
    <MentorList
      mentors={mentors}
      noteOf={({ before }) => before.length > 0 && <p className="text-sm text-soft">Mentored before in {inWords(before.map(({ label }) => label))}</p>}
    />
  ),
  issues: ({ body }) => body !== null && <IssueList issues={body.upstreamIssues} />,
  others: ({ otherTerms, project }) => (
    <ul className="grid gap-1">
      {otherTerms.map(({ term, count }) => (
        <li key={term.id}>
          <Link href={discoverAddress({ cncf: [project.cncfProject], term: [term.id] })} className="link">
            {term.label}
          </Link>
          {count > 1 && <span className="text-sm text-soft"> {count} projects</span>}
        </li>
      ))}
    </ul>
  ),
  lfx: ({ body }) =>
    body !== null && body.lfxUrl !== null && (
      <OutLink href={body.lfxUrl} className="link">
        Open on LFX
      </OutLink>
    ),
}
