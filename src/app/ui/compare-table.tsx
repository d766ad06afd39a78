/** Projects as columns, what they state as rows. Labels and heads stay in sight; on a phone the columns snap. */
import type { ReactNode } from 'react'
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { Compared } from '../selection/compare-column.ts'
import { inWords } from '../selection/compare-names.ts'
import { differing, isSame, type CompareRow } from '../selection/compare-rows.ts'
import type { Comparison } from '../use-comparison.ts'
import { FACT_CELLS, type CellContext } from './compare-cells.tsx'
import { CompareHeads } from './compare-heads.tsx'
import { HaveSkillButton, SkillCell } from './compare-skill.tsx'

/** `project` is null for an id that nothing is known by. */
export interface Column { readonly id: string; readonly title: string; readonly project: CatalogueProject | null }

interface Props {
  readonly columns: readonly Column[]
  /** One per known project, in the order of the columns. */
  readonly compared: readonly Compared[]
  readonly rows: readonly CompareRow[]
  readonly sharedSkills: readonly string[]
  readonly context: CellContext
  readonly comparison: Pick<Comparison, 'move' | 'remove'>
  readonly onRemoved: () => void
  readonly onWhole: () => void
}

const CELL = 'border-e border-b border-line px-3 py-2.5 last:border-e-0 lg:px-4 print:px-1 print:py-px'
const LABEL = 'sticky start-0 z-1 border-e border-b border-line bg-surface px-2 py-2.5 text-start text-sm font-semibold text-soft lg:px-4 print:static print:px-1 print:py-px'

export const CompareTable = ({ columns, compared, rows, sharedSkills, context, comparison, onRemoved, onWhole }: Props) => {
  const several = compared.length > 1
  const skills = rows.filter(({ part }) => part === 'skills')
  const rowsOf = (part: CompareRow['part']) => rows.filter((row) => row.part === part).map((row) => <Row key={row.id} {...{ row, columns, compared, context, several, onWhole }} />)
  return (
    <section className="compare-frame" aria-label="Comparison table">
      <table className="w-full table-fixed border-separate [border-spacing:0] text-start [overflow-wrap:anywhere]">
        <caption className="sr-only">{inWords(columns.map(({ title }) => title))} side by side</caption>
        <CompareHeads columns={columns} comparison={comparison} onRemoved={onRemoved} />
        <tbody>{rowsOf('before')}</tbody>
        {skills.length > 0 && (
          <tbody>
            <tr className="align-top">
              <th scope="rowgroup" className={LABEL}>
                Skills
              </th>
              <td colSpan={columns.length} className={`${CELL} bg-sunken max-lg:px-0`}>
                <span className="max-lg:sticky max-lg:start-(--label) max-lg:inline-block max-lg:max-w-[calc(100cqi-var(--label)-1.5rem)] max-lg:px-3">
                {several && (sharedSkills.length === 0 ? 'No skill is asked for by all.' : `Asked for by all: ${inWords(sharedSkills)}.`)}
                {context.mySkills.length === 0 && <span className="print:hidden"> Mark the skills you have, and you see what there is to learn.</span>}
                </span>
              </td>
            </tr>
            {rowsOf('skills')}
          </tbody>
        )}
        <tbody>{rowsOf('after')}</tbody>
      </table>
    </section>
  )
}

interface RowProps extends Pick<Props, 'columns' | 'compared' | 'context' | 'onWhole'> {
  readonly row: CompareRow
  readonly several: boolean
}

const Row = ({ row, columns, compared, context, several, onWhole }: RowProps) => {
  const same = isSame(row)
  const marks = differing(row)
  return (
    <tr className={row.part === 'skills' ? 'align-middle' : 'align-top'}>
      <th scope="row" className={LABEL} aria-label={row.name}>
        {row.part === 'skills' ? <HaveSkillButton skill={row.name} /> : row.name}
        {several && row.part !== 'skills' && (same || !row.own) && <span className={`block text-xs font-normal print:hidden ${same ? '' : 'text-accent'}`}>{same ? '= same' : '≠ differs'}</span>}
        {(row.id === 'description' || row.id === 'outcome') && (
          <button
            type="button"
            className="mt-1 text-start text-xs font-semibold link pointer-coarse:min-h-11 print:hidden"
            aria-expanded={context.whole}
            onClick={onWhole}
          >
            {context.whole ? 'Shorten the texts' : 'Show whole texts'}
          </button>
        )}
      </th>
      {columns.map(({ id }) => {
        const place = compared.findIndex(({ project }) => project.id === id)
        const column = compared[place]
        const marked = row.part !== 'skills' && !row.own && marks[place] === true
        return (
          // Every cell is a place to snap to: one that is scrolled out of sight counts for nothing.
          <td key={id} className={`snap-start ${CELL} ${several && same ? 'text-soft' : ''}`}>
            {/* In words it stands in the head of the row. */}
            {marked && (
              <span aria-hidden className="float-end ms-1 font-bold text-accent">
                ≠
              </span>
            )}
            {column !== undefined && <Cell row={row} column={column} place={place} context={context} />}
          </td>
        )
      })}
    </tr>
  )
}

interface CellProps {
  readonly row: CompareRow
  readonly column: Compared
  readonly place: number
  readonly context: CellContext
}

const Cell = ({ row, column, place, context }: CellProps): ReactNode => {
  const texts = row.cells[place] ?? []
  if (texts.length === 0) return <span className="text-soft">{row.part !== 'skills' && row.derived ? 'None' : 'Not stated'}</span>
  if (row.part === 'skills') return <SkillCell state={row.states[place]} isMine={context.mySkills.length === 0 ? null : context.mySkills.includes(row.name)} text={texts.join(', ')} />
  return FACT_CELLS[row.id]?.(column, context) ?? texts.map((text) => <p key={text}>{text}</p>)
}
