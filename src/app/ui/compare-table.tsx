/** Projects as columns, attributes as rows; what is equal everywhere is faded. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RichText as RichTextTree } from '../../schema/rich-text.ts'
import type { SkillKind } from '../../schema/skill.ts'
import { isSame, type COMPARE_ROWS, type Compared, type CompareRowId } from '../selection/compare-rows.ts'
import { projectAddress } from '../url/addresses.ts'
import { MentorList } from './mentor-list.tsx'
import { OutLink } from './out-link.tsx'
import { RichText } from './rich-text.tsx'
import { SaveButton } from './save-button.tsx'
import { SkillChips } from './skill-chips.tsx'

type Kinds = ReadonlyMap<string, SkillKind>

const NOT_STATED = <span className="text-soft">Not stated</span>
const textCell = (text: RichTextTree | null) => (text === null || text.children.length === 0 ? NOT_STATED : <RichText text={text} />)

const CELLS: Record<CompareRowId, (column: Compared, kinds: Kinds) => ReactNode> = {
  status: ({ status }) => status,
  skills: ({ project }, kinds) =>
    project.skills.length === 0 ? NOT_STATED : <SkillChips skills={project.skills} optional={project.optionalSkills} kinds={kinds} />,
  outcome: ({ body }) => textCell(body.expectedOutcome),
  description: ({ body }) => textCell(body.description),
  mentors: ({ project }) => <MentorList mentors={project.mentors} />,
  issues: ({ body }) =>
    body.upstreamIssues.length === 0
      ? NOT_STATED
      : body.upstreamIssues.map(({ url, label }) => (
          <p key={url}>
            <OutLink href={url} className="link">
              {label}
            </OutLink>
          </p>
        )),
  maturity: ({ project }) => project.maturity ?? NOT_STATED,
  size: ({ project }) => project.size ?? NOT_STATED,
  difficulty: ({ project }) => project.difficulty ?? NOT_STATED,
  term: ({ termLabel }) => termLabel,
}

interface Props {
  readonly columns: readonly Compared[]
  readonly rows: readonly (typeof COMPARE_ROWS)[number][]
  readonly kinds: Kinds
  readonly onRemove: (id: string) => void
}

export const CompareTable = ({ columns, rows, kinds, onRemove }: Props) => (
  // A region that scrolls must be reachable by keyboard: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="overflow-x-auto rounded-card border border-line bg-surface" tabIndex={0} aria-label="Comparison table">
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">The chosen projects side by side</caption>
      <thead>
        <tr className="align-top">
          <td className="sticky start-0 z-1 w-36 min-w-28 border-e border-line bg-surface">
            <span className="sr-only">Projects</span>
          </td>
          {columns.map(({ project }) => (
            <th key={project.id} scope="col" className="min-w-64 border-e border-line p-4 text-start font-normal last:border-e-0">
              <p className="text-sm text-soft">{project.cncfProject}</p>
              <p className="text-lg leading-snug font-bold">
                <Link href={projectAddress(project.id)} className="hover:text-accent hover:underline">
                  {project.title}
                </Link>
              </p>
              <div className="mt-3 flex flex-wrap gap-2 print:hidden">
                <SaveButton project={project} />
                <button type="button" className="button" aria-label={`Remove ${project.title} from comparison`} onClick={() => onRemove(project.id)}>
                  <X size={15} aria-hidden />
                </button>
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-t border-line align-top">
            <th scope="row" className="sticky start-0 z-1 border-e border-line bg-surface p-4 text-start text-sm font-semibold text-soft">
              {row.name}
              {columns.length > 1 && !isSame(row, columns) && <span className="block text-xs font-normal text-accent">differs</span>}
            </th>
            {columns.map((column) => (
              <td key={column.project.id} className={`border-e border-line p-4 last:border-e-0 ${columns.length > 1 && isSame(row, columns) ? 'text-soft' : ''}`}>
                {CELLS[row.id](column, kinds)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
