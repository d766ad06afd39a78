/** The heads of the columns: what a column is, staying in sight, and below it what can be done with it. */
import { ArrowLeft, ArrowRight, X, type IconNode } from 'lucide'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import type { Comparison } from '../use-comparison.ts'
import { projectAddress } from '../url/addresses.ts'
import { Icon } from './icon.tsx'
import { SaveButton } from './save-button.tsx'
import type { Column } from './compare-table.tsx'

const LABEL_CELL = 'sticky start-0 z-2 w-(--label) border-e border-b border-line bg-surface lg:w-44 print:static print:w-24'
const HEAD_CELL = 'border-e border-b border-line bg-surface px-3 py-3 text-start font-normal last:border-e-0 lg:px-4 print:px-1 print:py-px'

interface Props {
  readonly columns: readonly Column[]
  readonly comparison: Pick<Comparison, 'move' | 'remove'>
  /** Where the focus goes when the button that had it is gone. */
  readonly onRemoved: () => void
}

export const CompareHeads = ({ columns, comparison, onRemoved }: Props) => {
  const remove = (id: string) => {
    // At once: the page without a project has another heading, which takes the focus.
    flushSync(() => comparison.remove(id))
    onRemoved()
  }
  return (
    <thead>
      <tr className="align-top">
        <td className={`${LABEL_CELL} top-0 z-3 lg:top-14 lg:cramped:static`}>
          <span className="sr-only">Projects</span>
        </td>
        {columns.map((column) =>
          column.project === null ? (
            <td key={column.id} className={`${HEAD_CELL} sticky top-0 z-1 lg:top-14 lg:cramped:static print:static`}>
              <p className="text-sm text-warn">No longer listed</p>
              <p className="line-clamp-3 leading-snug font-bold break-words">{column.title}</p>
            </td>
          ) : (
            <th key={column.id} scope="col" className={`${HEAD_CELL} sticky top-0 z-1 lg:top-14 lg:cramped:static print:static`}>
              <span className="block text-sm text-soft">{column.project.cncfProject}</span>
              <Link href={projectAddress(column.id)} className="line-clamp-3 leading-snug font-bold hover:text-accent hover:underline lg:text-lg print:line-clamp-none">
                {column.project.title}
              </Link>
            </th>
          ),
        )}
      </tr>
      <tr className="align-top print:hidden">
        <th scope="row" className={LABEL_CELL}>
          <span className="sr-only">Save, move, remove</span>
        </th>
        {columns.map(({ id, project, title }, place) => (
          <td key={id} className="snap-start border-e border-b border-line px-3 py-2 last:border-e-0 lg:px-4">
            <div className="flex flex-wrap gap-1.5">
              {project !== null && <SaveButton project={project} />}
              <IconButton name={`Remove ${title} from comparison`} onClick={() => remove(id)} icon={X} />
              <span className="flex gap-1.5">
                <IconButton name={`Move ${title} left`} disabled={place === 0} onClick={() => comparison.move(id, -1)} icon={ArrowLeft} />
                <IconButton name={`Move ${title} right`} disabled={place === columns.length - 1} onClick={() => comparison.move(id, 1)} icon={ArrowRight} />
              </span>
            </div>
          </td>
        ))}
      </tr>
    </thead>
  )
}

interface IconButtonProps {
  readonly name: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly icon: IconNode
}

/** Not `disabled` at the ends: the focus stays on the button that moved a project there. */
const IconButton = ({ name, disabled = false, onClick, icon }: IconButtonProps) => (
  <button type="button" className="button w-9 px-0 pointer-coarse:w-11" aria-label={name} title={name} aria-disabled={disabled} onClick={disabled ? undefined : onClick}>
    <Icon of={icon} size={15} />
  </button>
)
