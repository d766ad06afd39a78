/** One term of the shortlist: what can be applied to until when, "your three", and the rest below them. */
import { useCallback, useState } from 'react'
import type { Bodies } from '../../schema/catalogue.ts'
import { noteDrafts } from '../kept/browser-store.ts'
import { withMoved } from '../kept/own-order.ts'
import { keptStore } from '../kept/use-kept.ts'
import { localDay } from '../selection/local-time.ts'
import { isAmongThree, LFX_APPLICATIONS, titleOf, tooManyApplications, type ShortlistGroup } from '../selection/shortlist-groups.ts'
import { termStatus } from '../selection/term-status.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ShortlistEntryCard } from './shortlist-entry.tsx'
import { ShortlistDates } from './shortlist-dates.tsx'
import { useDragOrder } from './use-drag-order.ts'

interface Props {
  readonly group: ShortlistGroup
  /** Empty while they are on the way. */
  readonly bodies: Bodies
  /** Null where there is no clock. */
  readonly now: number | null
  readonly isReadOnly: boolean
}

const COUNTED = ['no', 'one', 'two', 'three'] as const

/** Titles in the hint. */
const NAMED = 6

const applyText = ({ isLfx, rows }: ShortlistGroup): string => {
  const order = rows.length > 1 ? 'Drag a card by its grip, or use the arrows.' : ''
  if (!isLfx) return order
  const yours = rows.length > 1 ? `Your ${COUNTED[Math.min(rows.length, LFX_APPLICATIONS)]}, in order. ` : ''
  return `LFX takes three applications per term. ${yours}${order}`
}

const dropClass = (index: number, count: number, drag: { from: number; to: number } | null): string => {
  if (drag === null || drag.from === drag.to) return ''
  const amongOthers = index < drag.from ? index : index - 1
  const line = 'relative before:absolute before:inset-x-2 before:h-1 before:rounded-full before:bg-accent'
  if (index !== drag.from && amongOthers === drag.to) return `${line} before:-top-2`
  const last = drag.from === count - 1 ? count - 2 : count - 1
  return drag.to === count - 1 && index === last ? `${line} before:-bottom-2` : ''
}

export const ShortlistSection = ({ group, bodies, now, isReadOnly }: Props) => {
  const { rows, label, term } = group
  const [moved, setMoved] = useState('')
  const order = rows.map(({ entry }) => entry.id).join(' ')
  const move = useCallback((id: string, to: number) => {
    noteDrafts.flush()
    keptStore.change((kept) => withMoved(kept, id, order.split(' '), to - 1))
    setMoved(`Moved to place ${to}`)
  }, [order])
  const { drag, listeners } = useDragOrder((from, to) => {
    const row = rows[from]
    if (row !== undefined) move(row.entry.id, to + 1)
  })
  const status = term === null || now === null ? null : termStatus(term, now)
  const tooMany = tooManyApplications(group)
  const headingId = `term-${group.termId}`
  return (
    <section aria-labelledby={headingId} className="mt-8">
      <h2 id={headingId} className="text-lg font-bold">
        {label}
        {status !== null && <span className="max-sm:sr-only"> · </span>}
        {/* On a phone a line of its own, which is there before the term is: cards stay where they are. */}
        <span className="font-normal text-soft max-sm:block">{status === null ? '\u00A0' : status.text}</span>
      </h2>
      <p className="text-soft">{applyText(group)}</p>
      {term !== null && now !== null && <ShortlistDates term={term} today={localDay(now)} />}
      {tooMany.length > 0 && (
        <p className="mt-3 rounded-control bg-warn-soft px-4 py-3">
          <strong>One too many?</strong> LFX takes three applications per term, and {tooMany.length} here are drafted or sent:{' '}
          {tooMany.slice(0, NAMED).map((row) => titleOf(row)).join('; ')}
          {tooMany.length > NAMED ? ' and others.' : '.'}
        </p>
      )}
      <p aria-live="polite" className="sr-only">
        {moved}
      </p>
      <ol className={`mt-3 grid gap-3 ${drag === null ? '' : 'cursor-grabbing select-none'}`} {...listeners}>
        {rows.map((row, index) => (
          <li key={row.entry.id} className={`${dropClass(index, rows.length, drag)} ${drag?.from === index ? 'opacity-60' : ''}`}>
            {group.isLfx && row.place === LFX_APPLICATIONS + 1 && (
              <p className="mb-3 flex items-center gap-4 text-sm text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">below your three</p>
            )}
            <ErrorBoundary part={`“${titleOf(row)}”`}>
              <ShortlistEntryCard
                {...row}
                isLast={row.place === rows.length}
                isAmongThree={isAmongThree(group, row)}
                body={bodies[row.project?.id ?? '']}
                isReadOnly={isReadOnly}
                onMove={move}
              />
            </ErrorBoundary>
          </li>
        ))}
      </ol>
    </section>
  )
}
