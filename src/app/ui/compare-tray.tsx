/** What is chosen for comparison, at the foot of every page but the comparison itself. */
import { ChevronUp, X } from 'lucide'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CompareEntry } from '../../schema/kept.ts'
import { announce } from '../announcements.ts'
import { COMPARE_LIMIT, withNothingCompared, withoutCompared } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { compareAddress } from '../url/addresses.ts'
import { COMPARE_FULL } from './compare-button.tsx'
import { Icon } from './icon.tsx'

const TRAY = 'compare-tray'

export const CompareTray = () => {
  const { compare } = useKept().kept
  const [open, setOpen] = useState(false)
  if (compare.length === 0) return null

  const full = compare.length >= COMPARE_LIMIT
  // The button that had the focus goes away: it moves to the tray, or to the page when the tray goes too.
  const keepFocus = (left: number) => document.getElementById(left === 0 ? 'main' : TRAY)?.focus({ preventScroll: true })
  const remove = ({ id, title }: CompareEntry) => {
    keepFocus(compare.length - 1)
    keptStore.change((kept) => withoutCompared(kept, id))
    announce(`Out of the comparison: ${title}`)
  }
  const clear = () => {
    keepFocus(0)
    keptStore.change(withNothingCompared)
    announce('Comparison cleared')
  }
  return (
    <section id={TRAY} tabIndex={-1} aria-label="Compare" className="outline-none sticky bottom-14 z-10 bg-bar cramped:static text-on-bar md:bottom-0 forced-colors:border-t print:hidden">
      <div className="mx-auto flex max-w-[1320px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 md:px-8">
        <div>
          <p className="font-bold max-md:hidden">
            Compare {compare.length} of {COMPARE_LIMIT}
          </p>
          <button type="button" className="flex min-h-11 items-center gap-1 text-sm font-bold md:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
            {compare.length} of {COMPARE_LIMIT}
            <Icon of={ChevronUp} size={16} className={open ? 'rotate-180' : ''} />
            <span className="sr-only">chosen projects</span>
          </button>
        </div>
        <ul className={`min-w-0 flex-1 flex-wrap gap-2 max-md:order-last max-md:basis-full max-md:pt-1 md:flex md:min-w-64 ${open ? 'flex' : 'hidden'}`}>
          {compare.map((entry) => (
            <li key={entry.id} className="flex max-w-full items-center rounded-control border border-on-bar-soft text-sm md:max-w-64">
              <span className="truncate py-1 ps-3">{entry.title}</span>
              <button type="button" className="grid size-8 shrink-0 place-items-center pointer-coarse:size-11" aria-label={`Remove ${entry.title} from comparison`} onClick={() => remove(entry)}>
                <Icon of={X} size={14} />
              </button>
            </li>
          ))}
        </ul>
        <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-4">
          <button type="button" className="min-h-11 min-w-11 text-sm text-on-bar underline-offset-4 hover:underline" onClick={clear}>
            Clear<span className="sr-only"> comparison</span>
          </button>
          {compare.length === 1 ? (
            <p className="text-sm">Choose another to compare</p>
          ) : (
            <Link
              href={compareAddress(compare.map(({ id }) => id))}
              className="grid min-h-11 place-items-center rounded-control border border-transparent bg-paper px-4 font-semibold text-ink max-md:text-sm"
            >
              Compare side by side
            </Link>
          )}
        </div>
        {full && (
          <p id={COMPARE_FULL} className="text-sm max-md:order-last max-md:basis-full md:max-w-44">
            Four is the most: remove one to choose another.
          </p>
        )}
      </div>
    </section>
  )
}
