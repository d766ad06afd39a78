/** The sheet of filters on a phone; its foot says how many results it leaves. */
import { X } from 'lucide'
import type { MouseEvent, ReactNode } from 'react'
import { Announcer } from './announcer.tsx'
import { countOf } from './count-of.ts'
import { Icon } from './icon.tsx'
import { closeModal } from './modal.tsx'
import { openAsModal } from './open-as-modal.ts'
import { UndoNotice } from './undo-notice.tsx'

interface Props {
  readonly results: number
  readonly onReset: () => void
  /** After it closed, by whatever means. */
  readonly onClosed: () => void
  readonly children: ReactNode
}

/**
 * Not by `closedby="any"`: Chromium 150 closes at the end of a touch, and the press that follows it reaches the link below.
 * What is pressed beside the sheet is the dialog itself, outside its box.
 */
const closeBeside = ({ currentTarget, target, clientY }: MouseEvent<HTMLDialogElement>) => {
  if (target === currentTarget && clientY < currentTarget.getBoundingClientRect().top) currentTarget.close()
}

export const FilterDialog = ({ results, onReset, onClosed, children }: Props) => (
  // Escape closes it too: the browser's own.
  // oxlint-disable-next-line click-events-have-key-events no-noninteractive-element-interactions
  <dialog ref={openAsModal} onClick={closeBeside} onClose={onClosed} aria-label="Filters" className="sheet mt-auto flex max-h-[88dvh] w-full max-w-none flex-col rounded-t-2xl bg-surface text-ink">
    <div className="flex items-center justify-between px-4 pt-4 pb-2">
      <h2 className="text-xl font-bold">Filters</h2>
      <button type="button" className="grid size-11 place-items-center" aria-label="Close filters" onClick={closeModal}>
        <Icon of={X} size={20} />
      </button>
    </div>
    <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-6 overflow-y-auto px-4 py-2">{children}</div>
    <div className="flex flex-wrap gap-3 border-t border-line p-3">
      <button type="button" className="button min-h-12 px-6" onClick={onReset}>
        Reset
      </button>
      <button type="button" className="button button-primary min-h-12 flex-1 text-base" onClick={closeModal}>
        {`See ${countOf(results, 'result')}`}
      </button>
    </div>
    {/* The page's own are out of reach behind a modal dialog. */}
    <Announcer />
    <UndoNotice />
  </dialog>
)
