/** The filters on a phone: a button that says how many are on, and the sheet it opens. */
import { SlidersHorizontal } from 'lucide'
import { useState, type ReactNode } from 'react'
import { useLateCode } from '../late-code.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly chosen: number
  readonly results: number
  readonly onReset: () => void
  readonly children: ReactNode
}

export const FilterSheet = ({ chosen, results, onReset, children }: Props) => {
  const [open, setOpen] = useState(false)
  const late = useLateCode()
  return (
    <>
      <button type="button" className={`button me-auto lg:hidden ${chosen > 0 ? 'border-accent-soft bg-accent-soft text-accent' : ''}`} onClick={() => setOpen(true)}>
        <Icon of={SlidersHorizontal} size={15} />
        Filters{chosen > 0 && ` · ${chosen}`}
      </button>
      {late !== null && open && (
        <late.FilterDialog results={results} onReset={onReset} onClosed={() => setOpen(false)}>
          {children}
        </late.FilterDialog>
      )}
    </>
  )
}
