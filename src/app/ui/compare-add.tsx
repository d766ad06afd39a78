/**
 * Finds one more project to compare, by the same search as Discover. A combobox with a list:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Search } from 'lucide'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { catalogueQuery, engineQuery } from '../queries.ts'
import { preloadSearch } from '../use-found.ts'
import { Icon } from './icon.tsx'

const MOST = 8

interface Props {
  readonly label: string
  /** Ids that are compared already. */
  readonly taken: readonly string[]
  readonly onAdd: (project: CatalogueProject) => void
}

/** The first few projects found that are not compared yet; null while there is no answer. */
const useCandidates = (query: string, taken: readonly string[]) => {
  const engine = useQuery({ ...engineQuery, enabled: query !== '' })
  const { data: catalogue } = useQuery({ ...catalogueQuery('all'), enabled: query !== '' })
  const found = useMemo(() => {
    if (query === '' || engine.data === undefined || catalogue === undefined) return null
    const { positions } = engine.data.search(query)
    const first: CatalogueProject[] = []
    for (const position of positions) {
      const project = catalogue.projects[position]
      if (project !== undefined && !taken.includes(project.id)) first.push(project)
      if (first.length === MOST) break
    }
    return first
  }, [catalogue, engine.data, query, taken])
  return { found, error: query === '' ? null : engine.error, labelOf: (term: string) => catalogue?.terms.find(({ id }) => id === term)?.label ?? term }
}

/** Arrow keys reach options below the end of the list. */
const showWhole = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

export const CompareAdd = ({ label, taken, onAdd }: Props) => {
  const id = useId()
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const query = useDeferredValue(typed.trim())
  const { found, error, labelOf } = useCandidates(query, taken)
  const options = open && typed.trim() !== '' ? found ?? [] : []

  const choose = (project: CatalogueProject) => {
    setTyped('')
    setOpen(false)
    onAdd(project)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = options[active]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
    }
  }
  const said = error !== null ? 'The search could not be loaded.' : query === '' || !open ? '' : found === null ? 'Searching' : found.length === 0 ? 'No other project found' : ''
  return (
    <div className="relative w-full sm:w-80 print:hidden">
      <Icon of={Search} size={16} className="pointer-events-none absolute start-3 top-3 text-soft pointer-coarse:top-3.5" />
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(options.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        value={typed}
        placeholder={label}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        className="min-h-10 w-full rounded-control border border-line-strong bg-surface ps-9 pe-3 placeholder:text-soft pointer-coarse:min-h-11"
        onFocus={() => preloadSearch(client)}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setOpen(true)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <p role="status" className={said === '' ? 'sr-only' : 'mt-1 text-sm text-soft'}>
        {said}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Projects found"
        hidden={options.length === 0}
        className="absolute inset-x-0 top-full z-10 mt-1 max-h-[60vh] overflow-y-auto rounded-card border border-line bg-surface py-1 raised"
      >
        {options.map((project, index) => (
          // Keys act on the field, which names the option they have reached.
          // oxlint-disable-next-line click-events-have-key-events
          <div
            key={project.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={`cursor-pointer px-3 py-2 ${index === active ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
            ref={index === active ? showWhole : null}
            // The field keeps the focus; a finger that only scrolls the list chooses nothing.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(project)}
          >
            <span className="block leading-snug font-semibold">{project.title}</span>
            <span className="block text-sm text-soft">
              {project.cncfProject} · {labelOf(project.term)}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
