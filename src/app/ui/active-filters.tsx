/** The chosen filters as chips, each with a way to take it away. */
import { X } from 'lucide'
import type { Catalogue } from '../../schema/catalogue.ts'
import { toggled, type Choice } from '../selection/choice.ts'
import type { FacetKey } from '../selection/facets.ts'
import { labelledFilters } from '../selection/filter-labels.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly choice: Choice
  readonly catalogue: Catalogue
  readonly onlyNew: boolean
  readonly onChoose: (change: Partial<Record<FacetKey, string[]>> & { readonly new?: false }) => void
  readonly onClear: () => void
}

const toSearch = () => document.querySelector<HTMLElement>('input[type=search]')?.focus()

/** The chip that had the focus is gone with its filter: the one after or before it takes over, so that a keyboard does not start over. */
const passFocusOn = (button: HTMLButtonElement) => {
  // The last button clears all and goes with the last chip; one pressed just before may still stand there.
  const chips = [...(button.closest('ul')?.querySelectorAll<HTMLElement>('button:not([data-gone])') ?? [])].slice(0, -1)
  const place = chips.indexOf(button)
  button.dataset['gone'] = ''
  const other = chips[place + 1] ?? chips[place - 1]
  if (other === undefined) toSearch()
  else other.focus()
}

export const ActiveFilters = ({ choice, catalogue, onlyNew, onChoose, onClear }: Props) => {
  const chips = [
    ...labelledFilters(catalogue, choice).map(({ key, value, label }) => ({ id: `${key}=${value}`, label, change: { [key]: toggled(choice[key], value) } })),
    ...(onlyNew ? [{ id: 'new', label: 'New since your last visit', change: { new: false } as const }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul aria-label="Active filters" className="mt-3 flex flex-wrap gap-x-3 gap-y-2">
      <li className="hidden print:block">Filters: {chips.map(({ label }) => label).join(', ')}</li>
      {chips.map(({ id, label, change }) => (
        <li key={id}>
          <button
            type="button"
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-transparent bg-accent px-3 text-start text-sm wrap-anywhere font-semibold text-on-accent pointer-coarse:min-h-11"
            aria-label={`Remove ${label} filter`}
            onClick={(event) => {
              passFocusOn(event.currentTarget)
              onChoose(change)
            }}
          >
            {label}
            <Icon of={X} size={14} className="shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-sm font-semibold text-accent pointer-coarse:min-h-11"
          aria-label="Clear all filters"
          onClick={() => {
            toSearch()
            onClear()
          }}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}
