/** What is chosen for comparison, at the foot of every page but the comparison itself. */
import { X } from 'lucide-react'
import { Link } from 'wouter'
import { COMPARE_LIMIT, withNothingCompared, withoutCompared } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { compareAddress } from '../url/addresses.ts'

export const CompareTray = () => {
  const { compare } = useKept().kept
  if (compare.length === 0) return null
  return (
    <section aria-label="Compare" className="sticky bottom-14 z-10 bg-bar text-on-bar md:bottom-0 print:hidden">
      <div className="mx-auto flex max-w-[1320px] items-center gap-x-4 px-4 py-2 md:px-8">
        <p className="font-bold max-md:text-sm">
          Compare {compare.length} of {COMPARE_LIMIT}
        </p>
        <ul className="hidden min-w-0 flex-1 flex-wrap gap-2 md:flex">
          {compare.map(({ id, title }) => (
            <li key={id} className="flex max-w-64 items-center rounded-control border border-on-bar-soft text-sm">
              <span className="truncate py-1 ps-3">{title}</span>
              <button
                type="button"
                className="grid size-8 shrink-0 place-items-center"
                aria-label={`Remove ${title} from comparison`}
                onClick={() => keptStore.change((kept) => withoutCompared(kept, id))}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <div className="ms-auto flex shrink-0 items-center gap-4">
          <button type="button" className="min-h-11 text-sm text-on-bar underline-offset-4 hover:underline" onClick={() => keptStore.change(withNothingCompared)}>
            Clear
          </button>
          {compare.length === 1 ? (
            <p className="text-sm">Choose another to compare</p>
          ) : (
            <Link
              href={compareAddress(compare.map(({ id }) => id))}
              className="grid min-h-11 place-items-center rounded-control bg-paper px-4 font-semibold text-ink max-md:text-sm"
            >
              Compare side by side
            </Link>
          )}
        </div>
      </div>
    </section>
  )
}
