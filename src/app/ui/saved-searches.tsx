/** The present query and filters under a name, and the list of those kept before. */
import { Bookmark, Pencil, Trash2 } from 'lucide'
import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import { removeSearch } from '../kept/remove-search.ts'
import { canBeSaved, searchId, withSearch, withSearchRenamed } from '../kept/saved-searches.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { Icon } from './icon.tsx'
import { closeModal } from './modal.tsx'
import { SavedSearchName } from './saved-search-name.tsx'
import { focusUndo } from './undo-notice.tsx'

interface Props {
  /** The query string of the present view, '' for the plain one. */
  readonly search: string
  /** What the view is about, as a first name for it. */
  readonly suggestedName: string
}

/** What is named now: nothing, the present view, or the saved search of that id. */
type Naming = null | 'present' | { readonly id: string }

const ICON_BUTTON = 'grid size-9 shrink-0 place-items-center text-soft hover:text-ink pointer-coarse:size-11'

export const SavedSearches = ({ search, suggestedName }: Props) => {
  // The panel stands beside the results and in the sheet: ids of its own in each.
  const panel = useId()
  const { searches } = useKept().kept
  const [naming, setNaming] = useState<Naming>(null)
  const known = !canBeSaved(search) || searches.some((saved) => saved.search === search)
  if (known && searches.length === 0) return null

  const keep = `${panel}keep`
  const linkTo = (id: string) => `${panel}open${id}`
  const renamerOf = (id: string) => `${panel}rename${id}`
  // What had the focus goes in each case: it moves to what stands there then.
  const stopNaming = (focusOn: string) => {
    flushSync(() => setNaming(null))
    document.getElementById(focusOn)?.focus()
  }
  const remove = (id: string, name: string) => {
    const index = searches.findIndex((saved) => saved.id === id)
    const next = searches[index + 1] ?? searches[index - 1]
    flushSync(() => removeSearch(id, name, linkTo(id)))
    if (next === undefined) focusUndo()
    else document.getElementById(linkTo(next.id))?.focus()
  }
  return (
    <section aria-label="Saved searches">
      <h2 className="caps mb-1.5">Saved searches</h2>
      <ul className="grid grid-cols-1 gap-1">
        {searches.map(({ id, name, search: own }) => (
          <li key={id}>
            {typeof naming === 'object' && naming?.id === id ? (
              <SavedSearchName
                label={`New name of ${name}`}
                initial={name}
                onName={(next) => {
                  keptStore.change((kept) => withSearchRenamed(kept, id, next))
                  stopNaming(renamerOf(id))
                }}
                onCancel={() => stopNaming(renamerOf(id))}
              />
            ) : (
              <div className="flex items-center">
                <Link id={linkTo(id)} href={`/${own}`} className="link min-w-0 flex-1 truncate pointer-coarse:py-3" aria-current={own === search ? 'true' : undefined} onClick={closeModal}>
                  {name}
                </Link>
                <button id={renamerOf(id)} type="button" className={ICON_BUTTON} aria-label={`Rename ${name}`} onClick={() => setNaming({ id })}>
                  <Icon of={Pencil} size={14} />
                </button>
                <button type="button" className={ICON_BUTTON} aria-label={`Remove saved search ${name}`} onClick={() => remove(id, name)}>
                  <Icon of={Trash2} size={14} />
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {!known &&
        (naming === 'present' ? (
          <SavedSearchName
            label="Name of this search"
            initial={suggestedName}
            onName={(name) => {
              keptStore.change((kept) => withSearch(kept, name, search))
              stopNaming(linkTo(searchId(search)))
            }}
            onCancel={() => stopNaming(keep)}
          />
        ) : (
          <button id={keep} type="button" className="button mt-1" onClick={() => setNaming('present')}>
            <Icon of={Bookmark} size={15} />
            Keep this search
          </button>
        ))}
    </section>
  )
}
