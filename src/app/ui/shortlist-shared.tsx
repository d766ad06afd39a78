/** A shortlist somebody sent: shown as it is, and one's own is not touched until a button is pressed. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import type { ShortlistEntry } from '../../schema/kept.ts'
import { planImport, withImported } from '../kept/import-plan.ts'
import { isSaved } from '../kept/kept-changes.ts'
import { changeShortlist } from '../kept/shortlist-actions.ts'
import { useKept } from '../kept/use-kept.ts'
import { inWords } from '../selection/compare-names.ts'
import { sentProjects } from '../selection/sent-projects.ts'
import { projectAddress, shortlistAddress } from '../url/addresses.ts'
import { sharedNotes } from '../url/shared.ts'
import { useHash } from '../url/use-hash.ts'
import { countOf } from './count-of.ts'

const entryOf = ({ id, lfxId, title, cncfProject }: CatalogueProject, note: string, rank: number, now: Date): ShortlistEntry => ({
  id, lfxId, title, cncfProject, note, rank, stage: 'interested', savedAt: now.toISOString(),
})

export const ShortlistShared = ({ ids, catalogue }: { ids: readonly string[]; catalogue: Catalogue }) => {
  const { kept } = useKept()
  const notes = sharedNotes(useHash())
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { projects, gone, isCut } = sentProjects(catalogue, ids)
  const chosen = projects.filter(({ id }) => !left.has(id))
  const labels = new Map(catalogue.terms.map(({ id, label }) => [id, label]))

  const add = (wanted: readonly CatalogueProject[]) => {
    const now = new Date()
    const entries = wanted.map((project, index) => entryOf(project, notes.get(project.id) ?? '', index + 1, now))
    const { added, changedNotes } = planImport(kept, entries)
    const news = [...(added.length > 0 ? [countOf(added.length, 'project')] : []), ...(changedNotes.length > 0 ? [`notes to ${countOf(changedNotes.length, 'project')}`] : [])]
    changeShortlist(news.length === 0 ? 'Added nothing new to your shortlist' : `Added ${news.join(' and ')} to your shortlist`, (kept) => withImported(kept, entries))
  }
  const toggle = (id: string) => setLeft(left.has(id) ? new Set([...left].filter((other) => other !== id)) : new Set([...left, id]))

  return (
    <>
      <h1 className="text-2xl font-extrabold md:text-4xl">A shortlist sent to you</h1>
      <p className="mt-2 max-w-[70ch] text-soft">
        <output className="font-semibold text-ink">{countOf(projects.length, 'project')}</output> somebody put together. Your own shortlist is not changed by looking.
      </p>
      {gone.length > 0 && (
        <p className="mt-2 text-warn wrap-anywhere">
          {gone.length} of {ids.length} {gone.length === 1 ? 'is' : 'are'} no longer listed: {inWords(gone.map((id) => id.slice(0, 80)), 5)}.
        </p>
      )}
      {isCut && <p className="mt-2 text-warn">The link was cut short on its way: its last project is missing, and so may be others. Ask for it again, or for the list as a file.</p>}
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        {projects.length > 0 && (
          <>
            <button type="button" className="button button-primary" onClick={() => add(projects)}>
              Add all
            </button>
            <button type="button" className="button" aria-disabled={chosen.length === 0} onClick={() => chosen.length > 0 && add(chosen)}>
              Add chosen ({chosen.length})
            </button>
          </>
        )}
        <Link href={shortlistAddress()} className="button">
          Your shortlist
        </Link>
      </div>
      <ul className="mt-5 grid grid-cols-1 gap-3">
        {projects.map((project) => (
          <li key={project.id}>
            <article aria-labelledby={`shared-${project.id}`} className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 rounded-card border border-line bg-surface p-4 md:px-6">
              <label className="pointer-coarse:min-h-11 pointer-coarse:min-w-11 print:hidden">
                <input
                  type="checkbox"
                  className="mt-1.5 size-5"
                  aria-label={`Choose ${project.title}`}
                  checked={!left.has(project.id)}
                  onChange={() => toggle(project.id)}
                />
              </label>
              <div className="min-w-0">
                <p className="text-sm text-soft">
                  <strong className="font-semibold">{project.cncfProject}</strong> · {labels.get(project.term)}
                  {isSaved(kept, project) && ' · on your shortlist'}
                </p>
                <h2 id={`shared-${project.id}`} className="text-lg leading-snug font-bold break-words">
                  <Link href={projectAddress(project.id)} className="title-link">
                    {project.title}
                  </Link>
                </h2>
                {notes.has(project.id) && <blockquote className="mt-2 rounded-control bg-sunken px-3 py-2 text-sm whitespace-pre-wrap">{notes.get(project.id)}</blockquote>}
              </div>
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}
