/** The order of the results. */
import { ORDER } from '../adopt-early.ts'
import { lateCode } from '../late-code.ts'
import { SORT_KEYS, SORTS } from '../selection/sort.ts'
import { useView } from '../url/use-view.ts'

export const SortSelect = () => {
  const { view, choose } = useView()
  return (
    <label className="flex max-w-full items-center gap-2 text-sm text-soft print:hidden">
      <span className="max-sm:sr-only">Sort</span>
      <select
        id={ORDER}
        // What the browser remembers of a page left long ago is no choice.
        autoComplete="off"
        className="min-h-9 min-w-0 rounded-control border border-line bg-surface px-2 font-semibold text-ink pointer-coarse:min-h-11"
        value={view.sort}
        onChange={(event) => {
          const key = SORT_KEYS.find((key) => key === event.currentTarget.value)
          if (key === undefined) return
          choose({ sort: key })
          lateCode.get()?.announce(`Sorted by ${SORTS[key]}`)
        }}
      >
        {SORT_KEYS.map((key) => (
          <option key={key} value={key}>
            {SORTS[key]}
          </option>
        ))}
      </select>
    </label>
  )
}
