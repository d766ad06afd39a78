/** The present query and filters under a name, and the list of those kept before. */
import { Bookmark, Pencil, Trash2 } from 'lucide'
import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { withoutSearch, withSearch, withSearchRenamed } from '../kept/saved-searches.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { Icon } from './icon.tsx'

interface Props {
  /** The query string of the present view, '' for the plain one. */
  readonly search: string
  /** What the view is about, as a first name for it. */
  readonly suggestedName: string
}

const NameForm = ({ label, initial, onName }: { label: string; initial: string; onName: (name: string) => void }) => {
  const [name, setName] = useState(initial)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onName(name.trim())
  }
  return (
    <form onSubmit={onSubmit} className="flex gap-2">
      <input
        type="text"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        aria-label={label}
        className="min-h-9 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-sm pointer-coarse:min-h-11"
      />
      <button type="submit" className="button">
        Keep<span className="sr-only"> {label.toLowerCase()}</span>
      </button>
    </form>
  )
}

export const SavedSearches = ({ search, suggestedName }: Props) => {
  const { searches } = useKept().kept
  const [naming, setNaming] = useState(false)
  const [renaming, setRenaming] = useState<string | null>(null)
  const known = search === '' || searches.some((saved) => saved.search === search)
  if (known && searches.length === 0) return null
  return (
    <section aria-label="Saved searches">
      <h2 className="caps mb-1.5">Saved searches</h2>
      <ul className="grid grid-cols-1 gap-1">
        {searches.map(({ id, name, search: own }) => (
          <li key={id}>
            {renaming === id ? (
              <NameForm
                label={`New name of ${name}`}
                initial={name}
                onName={(next) => {
                  keptStore.change((kept) => withSearchRenamed(kept, id, next))
                  setRenaming(null)
                }}
              />
            ) : (
              <div className="flex items-center">
                <Link href={`/${own}`} className="link min-w-0 flex-1 truncate" aria-current={own === search ? 'true' : undefined}>
                  {name}
                </Link>
                <button type="button" className="grid size-9 shrink-0 place-items-center text-soft hover:text-ink pointer-coarse:size-11" aria-label={`Rename ${name}`} onClick={() => setRenaming(id)}>
                  <Icon of={Pencil} size={14} />
                </button>
                <button
                  type="button"
                  className="grid size-9 shrink-0 place-items-center text-soft hover:text-ink pointer-coarse:size-11"
                  aria-label={`Remove saved search ${name}`}
                  onClick={() => keptStore.change((kept) => withoutSearch(kept, id))}
                >
                  <Icon of={Trash2} size={14} />
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {!known &&
        (naming ? (
          <NameForm
            label="Name of this search"
            initial={suggestedName}
            onName={(name) => {
              keptStore.change((kept) => withSearch(kept, name, search))
              setNaming(false)
            }}
          />
        ) : (
          <button type="button" className="button mt-1" onClick={() => setNaming(true)}>
            <Icon of={Bookmark} size={15} />
            Keep this search
          </button>
        ))}
    </section>
  )
}
