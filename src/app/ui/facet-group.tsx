/** One filter: its values with live counts, the chosen first, eight at a time; none goes away for having no result. */
import { useId, useState } from 'react'
import { SEARCH_FORM } from '../adopt-early.ts'
import { ALL_TERMS } from '../selection/choice.ts'
import type { FacetCounts } from '../selection/select-projects.ts'

const SHOWN_AT_ONCE = 8

interface Props {
  readonly facet: FacetCounts
  /** Of these values, the ones chosen now. */
  readonly chosen: readonly string[]
  readonly labelOf: (value: string) => string
  readonly onToggle: (value: string) => void
}

export const FacetGroup = ({ facet, chosen: chosenValues, labelOf, onToggle }: Props) => {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const [pressed, setPressed] = useState<string | null>(null)
  const asked = wanted.trim().toLowerCase()
  const { options } = facet
  const shown = open
    ? options.filter(({ value }) => asked === '' || labelOf(value).toLowerCase().includes(asked))
    : // What was pressed stays, with the focus in it, where it is no longer among the first.
      options.filter(({ value }, index) => index < SHOWN_AT_ONCE || value === pressed)
  const most = Math.max(1, ...options.filter(({ value }) => value !== ALL_TERMS).map(({ count }) => count))
  if (options.length === 0) return null
  return (
    <fieldset tabIndex={-1} className="min-w-0">
      <legend className="caps mb-1.5">{facet.name}</legend>
      {open && (
        <input
          type="text"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          aria-label={`Search in ${facet.name}`}
          placeholder={`Search ${options.length}`}
          className="mb-1.5 min-h-9 w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm placeholder:text-soft pointer-coarse:min-h-11"
        />
      )}
      <ul>
        {shown.map(({ value, count }, index) => {
          const chosen = chosenValues.includes(value)
          const input = `${id}-${index}`
          const unavailable = count === 0 && !chosen
          return (
            <li key={value}>
              {/* The whole row answers; its name is the value alone. */}
              <label className="flex min-h-8 items-center gap-2.5 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  form={SEARCH_FORM}
                  name={facet.key}
                  value={value}
                  className="size-4 shrink-0"
                  checked={chosen}
                  disabled={unavailable}
                  aria-labelledby={`${input}-name`}
                  aria-describedby={`${input}-count`}
                  onChange={({ currentTarget }) => {
                    // Without a result it can be ticked no more: the focus stays with its group.
                    if (count === 0) currentTarget.closest('fieldset')?.focus()
                    setPressed(value)
                    onToggle(value)
                  }}
                />
                <span id={`${input}-name`} className={`min-w-0 break-words ${chosen ? 'font-semibold' : 'text-soft'} ${unavailable ? 'opacity-60' : ''}`}>
                  {labelOf(value)}
                </span>
                <svg aria-hidden className="h-[3px] min-w-6 flex-1" preserveAspectRatio="none" viewBox="0 0 100 3">
                  <rect width="100" height="3" rx="1.5" className="fill-line" />
                  <rect width={Math.min(100, (100 * count) / most)} height="3" rx="1.5" className="fill-accent" />
                </svg>
                <span id={`${input}-count`} className="relative w-8 shrink-0 text-end text-sm text-soft tabular">
                  {count}
                  <span className="sr-only">{count === 1 ? ' project' : ' projects'}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {shown.length === 0 && <p className="text-sm text-soft">None of them is called “{wanted}”.</p>}
      {options.length > SHOWN_AT_ONCE && (
        <button type="button" className="link mt-1 min-h-8 text-sm font-semibold pointer-coarse:min-h-11" aria-expanded={open} onClick={() => {
            setOpen(!open)
            setWanted('')
            setPressed(null)
          }}>
          {open ? 'Show fewer' : `Show all ${options.length}`}
          <span className="sr-only"> {facet.name}</span>
        </button>
      )}
    </fieldset>
  )
}
