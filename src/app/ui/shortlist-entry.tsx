/** One saved project: its place, the note, the stage. Shown from what was kept when it has left the data. */
import { Trash2 } from 'lucide'
import { memo } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import type { Body } from '../../schema/catalogue.ts'
import { STAGES, type Stage } from '../../schema/kept.ts'
import { withStage } from '../kept/entry-changes.ts'
import { removeFromShortlist } from '../kept/shortlist-actions.ts'
import { keptStore } from '../kept/use-kept.ts'
import { lastLinkOf, presentId, titleOf, type ShortlistRow } from '../selection/shortlist-groups.ts'
import { projectAddress } from '../url/addresses.ts'
import { CompareButton } from './compare-button.tsx'
import { Icon } from './icon.tsx'
import { OutLink } from './out-link.tsx'
import { ShortlistApply } from './shortlist-apply.tsx'
import { ShortlistNote } from './shortlist-note.tsx'
import { ShortlistOrder } from './shortlist-order.tsx'
import { focusUndo } from './undo-notice.tsx'

interface Props extends ShortlistRow {
  readonly isLast: boolean
  readonly isAmongThree: boolean
  readonly body: Body | undefined
  /** While the data belongs to a newer version of the site. */
  readonly isReadOnly: boolean
  readonly onMove: (id: string, to: number) => void
}

/** Cards further down are laid out when they come near the window: what keeps a list of 500 quick. */
const PAINTED_AT_ONCE = 60

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const Gone = ({ lastLink }: { lastLink: string | null }) => (
  <p className="mt-1 text-sm text-warn">
    No longer listed. This is what you saved.
    {lastLink !== null && (
      <>
        {' '}
        <OutLink href={lastLink} className="link">
          Its last link
        </OutLink>
      </>
    )}
  </p>
)

const StageSelect = ({ id, title, stage }: { id: string; title: string; stage: Stage }) => (
  <>
    <select
      aria-label={`Stage of ${title}`}
      className="button print:hidden"
      value={stage}
      onChange={({ currentTarget }) => {
        const next = STAGES.find((known) => known === currentTarget.value)
        if (next !== undefined) keptStore.change((kept) => withStage(kept, id, next))
      }}
    >
      {STAGES.map((known) => (
        <option key={known} value={known}>
          {capitalised(known)}
        </option>
      ))}
    </select>
    <p className="hidden font-semibold print:block">{capitalised(stage)}</p>
  </>
)

export const ShortlistEntryCard = memo(({ entry, project, place, isLast, isAmongThree, body, isReadOnly, onMove }: Props) => {
  const title = titleOf({ entry, project })
  const id = presentId({ entry, project })
  const headingId = `saved-${entry.id}`
  return (
    <article
      aria-labelledby={headingId}
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-3 rounded-card border border-line bg-surface p-4 md:grid-cols-[auto_minmax(0,1fr)_auto] md:gap-x-5 md:px-6 md:py-5 print:break-inside-avoid print:[content-visibility:visible] ${place > PAINTED_AT_ONCE ? '[contain-intrinsic-size:auto_12rem] [content-visibility:auto]' : ''}`}
    >
      <ShortlistOrder title={title} place={place} isLast={isLast} isStrong={isAmongThree} onMove={(to) => onMove(entry.id, to)} />
      <div className="min-w-0">
        <p className="text-sm font-semibold text-soft">{project?.cncfProject ?? entry.cncfProject}</p>
        <h3 id={headingId} tabIndex={-1} className="text-lg leading-snug font-bold break-words">
          {project === null ? (
            title
          ) : (
            <Link href={projectAddress(id)} className="title-link">
              {title}
            </Link>
          )}
        </h3>
        {project === null && <Gone lastLink={lastLinkOf(entry)} />}
        {project !== null && project !== undefined && project.title !== entry.title && entry.title !== '' && (
          <p className="mt-1 text-sm text-soft">Saved as “{entry.title}”</p>
        )}
        {isAmongThree && project !== null && <ShortlistApply body={body} title={title} />}
        <div className="mt-3">
          <ShortlistNote id={entry.id} title={title} note={entry.note} isReadOnly={isReadOnly} />
        </div>
      </div>
      <div className="flex items-center gap-2 max-md:col-span-2 max-md:flex-wrap max-md:justify-end md:w-36 md:flex-col md:items-end">
        <StageSelect id={entry.id} title={title} stage={entry.stage} />
        {project !== null && (
          <span className="print:hidden">
            <CompareButton project={{ id, title }} />
          </span>
        )}
        <button
          type="button"
          className="flex min-h-9 min-w-11 items-center justify-center px-2 text-sm text-soft underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11 print:hidden"
          onClick={() => {
            flushSync(() => removeFromShortlist({ ...entry, title }, headingId))
            focusUndo()
          }}
        >
          <Icon of={Trash2} size={18} className="md:hidden" />
          <span className="max-md:sr-only">
            Remove<span className="sr-only"> {title}</span>
          </span>
        </button>
      </div>
    </article>
  )
})
