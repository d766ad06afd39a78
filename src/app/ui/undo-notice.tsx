/** What was just done and the button that takes it back. It waits for the person: no clock takes it away. */
import { Undo2, X } from 'lucide'
import { flushSync } from 'react-dom'
import { notices, useNotice } from '../kept/browser-store.ts'
import { Icon } from './icon.tsx'

/** For what takes its own button away: the focus goes where the way back is, in an open sheet to the one in it, which comes first. */
export const focusUndo = () => document.querySelector<HTMLElement>('[data-undo]')?.focus()

/** The notice goes, and the focus with it, unless it is sent somewhere. */
const leaveTo = (id: string | null) => (document.getElementById(id ?? '') ?? document.getElementById('main'))?.focus({ preventScroll: id === null })

export const UndoNotice = () => {
  const notice = useNotice()
  const leave = (undo: (() => void) | null) => {
    flushSync(() => {
      undo?.()
      notices.show(null)
    })
    leaveTo(undo === null ? null : (notice?.returnTo ?? null))
  }
  return (
    <div aria-live="polite" className="pointer-events-none fixed inset-x-0 bottom-30 z-30 flex justify-center px-4 md:bottom-18 print:hidden">
      {notice !== null && (
        <div className="pointer-events-auto flex max-w-full items-center gap-1 rounded-card bg-bar py-1 ps-4 pe-1 text-on-bar raised">
          <p className="me-2 min-w-0 py-1.5 text-sm">{notice.text}</p>
          {notice.undo !== null && (
            <button data-undo type="button" className="flex min-h-11 items-center gap-1.5 rounded-control px-3 text-sm font-bold underline-offset-4 outline-offset-[-4px] outline-on-bar hover:underline" onClick={() => leave(notice.undo)}>
              <Icon of={Undo2} size={15} />
              Undo
            </button>
          )}
          <button type="button" className="grid size-11 shrink-0 place-items-center rounded-control outline-offset-[-4px] outline-on-bar" aria-label="Dismiss" onClick={() => leave(null)}>
            <Icon of={X} size={16} />
          </button>
        </div>
      )}
    </div>
  )
}
