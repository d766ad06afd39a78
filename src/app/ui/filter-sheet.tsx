/** The filters on a phone: a button that says how many are on, and a sheet that says how many results it leaves. */
import { SlidersHorizontal, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'

interface Props {
  readonly chosen: number
  readonly results: number
  readonly onReset: () => void
  readonly children: ReactNode
}

/** `showModal` has no attribute: the dialog opens itself when it appears. */
const openAsModal = (dialog: HTMLDialogElement | null) => {
  if (dialog?.open === false) dialog.showModal()
}

export const FilterSheet = ({ chosen, results, onReset, children }: Props) => {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className={`button lg:hidden ${chosen > 0 ? 'border-accent-soft bg-accent-soft text-accent' : ''}`} onClick={() => setOpen(true)}>
        <SlidersHorizontal size={15} aria-hidden />
        Filters{chosen > 0 && ` · ${chosen}`}
      </button>
      {open && (
        <dialog
          ref={openAsModal}
          onClose={close}
          aria-label="Filters"
          className="mt-auto flex max-h-[88dvh] w-full max-w-none flex-col rounded-t-2xl bg-surface text-ink"
        >
          <div className="flex items-center justify-between px-4 pt-4 pb-2">
            <h2 className="text-xl font-bold">Filters</h2>
            <button type="button" className="grid size-11 place-items-center" aria-label="Close filters" onClick={close}>
              <X size={20} aria-hidden />
            </button>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-2">{children}</div>
          <div className="flex gap-3 border-t border-line p-3">
            <button type="button" className="button min-h-12 px-6" onClick={onReset}>
              Reset
            </button>
            <button type="button" className="button button-primary min-h-12 flex-1 text-base" onClick={close}>
              {results === 1 ? 'See 1 result' : `See ${results} results`}
            </button>
          </div>
        </dialog>
      )}
    </>
  )
}
