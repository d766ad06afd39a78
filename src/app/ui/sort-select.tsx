/** The order of the results. */
import { SORT_KEYS, SORTS, type SortKey } from '../selection/sort.ts'

export const SortSelect = ({ value, onChange }: { value: SortKey; onChange: (key: SortKey) => void }) => (
  <label className="ms-auto flex items-center gap-2 text-sm text-soft print:hidden">
    Sort
    <select
      className="min-h-9 rounded-control border border-line bg-surface px-2 font-semibold text-ink pointer-coarse:min-h-11"
      value={value}
      onChange={(event) => {
        const key = SORT_KEYS.find((key) => key === event.currentTarget.value)
        if (key !== undefined) onChange(key)
      }}
    >
      {SORT_KEYS.map((key) => (
        <option key={key} value={key}>
          {SORTS[key].label}
        </option>
      ))}
    </select>
  </label>
)
