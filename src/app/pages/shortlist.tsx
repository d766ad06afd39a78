/** What the person saved, shown from what was kept even when a project has left the data. */
import { Link } from 'wouter'
import { withoutSaved } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { CompareButton } from '../ui/compare-button.tsx'
import { projectAddress } from '../url/addresses.ts'
import { projectById, useCatalogueOf } from '../use-catalogue.ts'

export const ShortlistPage = () => {
  const { shortlist } = useKept().kept
  const catalogue = useCatalogueOf(shortlist.map(({ id }) => id))
  const entries = shortlist.toSorted((a, b) => a.rank - b.rank)
  return (
    <div className="mx-auto max-w-[980px] px-4 pt-6 md:px-8 md:pt-9">
      <title>Shortlist · Mentorship Finder</title>
      <h1 className="text-2xl font-extrabold md:text-4xl">Shortlist</h1>
      {entries.length === 0 ? (
        <div className="my-8 rounded-card border border-line bg-surface p-6">
          <h2 className="text-lg font-bold">Nothing saved yet</h2>
          <p className="mt-1 text-soft">Press Save on a project and it is kept here, in this browser, with no account.</p>
          <Link href="/" className="button button-primary mt-4">
            Find a project
          </Link>
        </div>
      ) : (
        <>
          <p className="mt-2 text-soft">
            <output className="font-semibold text-ink">{entries.length} saved</output> · kept in this browser
          </p>
          <ul className="mt-5 grid gap-3">
            {entries.map((entry) => {
              const known = catalogue.data === undefined || projectById(catalogue.data.projects, entry.id) !== undefined
              return (
                <li key={entry.id} className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-surface p-5">
                  <div className="min-w-0 flex-1 basis-80">
                    <p className="text-sm font-semibold text-soft">{entry.cncfProject}</p>
                    <h2 className="text-lg leading-snug font-bold">
                      {known ? (
                        <Link href={projectAddress(entry.id)} className="hover:text-accent hover:underline">
                          {entry.title}
                        </Link>
                      ) : (
                        entry.title
                      )}
                    </h2>
                    {!known && <p className="text-sm text-warn">No longer listed. This is what you saved.</p>}
                  </div>
                  {known && <CompareButton project={entry} />}
                  <button type="button" className="button" onClick={() => keptStore.change((kept) => withoutSaved(kept, entry.id))}>
                    Remove<span className="sr-only"> {entry.title}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
