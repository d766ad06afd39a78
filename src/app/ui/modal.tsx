/** A question that must be answered or left first: the platform's dialog, which holds the focus and gives it back. */
import { X } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { openAsModal } from './open-as-modal.ts'

interface Props {
  readonly title: string
  /** After it closed, by whatever means. */
  readonly onClosed: () => void
  readonly children: ReactNode
}

/** Closing, unlike removing, gives the focus back to where it was. */
export const closeModal = (event: { readonly currentTarget: Element }) => event.currentTarget.closest('dialog')?.close()

export const Modal = ({ title, onClosed, children }: Props) => (
  <dialog
    ref={openAsModal}
    onClose={onClosed}
    aria-label={title}
    className="m-auto max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-surface p-5 text-ink raised md:p-6"
  >
    <div className="flex items-start justify-between gap-4">
      <h2 className="min-w-0 text-xl font-bold">{title}</h2>
      <button type="button" className="-m-2 grid size-11 shrink-0 place-items-center text-soft hover:text-ink" aria-label="Close" onClick={closeModal}>
        <Icon of={X} size={20} />
      </button>
    </div>
    {children}
  </dialog>
)
