/** Two to four projects side by side; the address says which. */
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Catalogue } from '../../schema/catalogue.ts'
import { COMPARE_LIMIT } from '../kept/kept-changes.ts'
import { bodiesQuery } from '../queries.ts'
import { skillKinds } from '../selection/choice.ts'
import { COMPARE_ROWS, isSame } from '../selection/compare-rows.ts'
import { termStatus } from '../selection/term-status.ts'
import { CompareTable } from '../ui/compare-table.tsx'
import { CopyLinkButton } from '../ui/copy-link-button.tsx'
import { Failure, Loaded } from '../ui/loaded.tsx'
import { useIds } from '../url/use-view.ts'
import { projectById, useCatalogueOf } from '../use-catalogue.ts'
import { useToday } from '../use-today.ts'

export const ComparePage = () => {
  const { ids } = useIds()
  const catalogue = useCatalogueOf(ids)
  return (
    <div className="mx-auto max-w-[1320px] px-4 pt-6 md:px-8 md:pt-9">
      <title>Compare projects · Mentorship Finder</title>
      {ids.length === 0 ? (
        <>
          <h1 className="text-2xl font-extrabold md:text-4xl">Compare projects</h1>
          <p className="mt-3 max-w-[65ch] text-soft">
            Press Compare on two to four projects, in the results or on your shortlist, and see them side by side here.
          </p>
          <p className="mt-4 flex gap-3">
            <Link href="/" className="button button-primary">
              Find projects
            </Link>
            <Link href="/shortlist" className="button">
              Your shortlist
            </Link>
          </p>
        </>
      ) : (
        <Loaded query={catalogue} what="Projects">
          {(data) => <Comparison catalogue={data} ids={ids} />}
        </Loaded>
      )}
    </div>
  )
}

const Comparison = ({ catalogue, ids }: { catalogue: Catalogue; ids: readonly string[] }) => {
  const { chooseIds } = useIds()
  const today = useToday()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const shownIds = ids.slice(0, COMPARE_LIMIT)
  const projects = shownIds.flatMap((id) => projectById(catalogue.projects, id) ?? [])
  const bodies = useQueries({ queries: [...new Set(projects.map(({ term }) => term))].map((term) => bodiesQuery(term)) })
  const unknown = shownIds.filter((id) => projectById(catalogue.projects, id) === undefined)
  const remove = (id: string) => chooseIds(ids.filter((other) => other !== id))

  const failed = bodies.find((query) => query.isError)
  const allBodies = Object.assign({}, ...bodies.map(({ data }) => data ?? {}))
  const columns = projects.flatMap((project) => {
    const body = allBodies[project.id]
    const term = catalogue.terms.find(({ id }) => id === project.term)
    const status = term === undefined || today === null ? '' : termStatus(term, today).text
    return body === undefined ? [] : [{ project, body, termLabel: term?.label ?? project.term, status }]
  })
  const rows = onlyDifferences ? COMPARE_ROWS.filter((row) => !isSame(row, columns)) : COMPARE_ROWS
  return (
    <>
      <h1 className="text-2xl font-extrabold md:text-4xl">
        {projects.length === 1 ? 'Compare 1 project' : `Compare ${projects.length} projects`}
      </h1>
      <div className="my-4 flex flex-wrap items-start gap-2 print:hidden">
        <button
          type="button"
          className={onlyDifferences ? 'button border-accent-soft bg-accent-soft text-accent' : 'button'}
          aria-pressed={onlyDifferences}
          onClick={() => setOnlyDifferences(!onlyDifferences)}
        >
          Only differences
        </button>
        <CopyLinkButton />
      </div>
      {projects.length === 1 && <p className="mb-4 text-soft">Add a second project to compare: press Compare on it in the results.</p>}
      {unknown.map((id) => (
        <p key={id} className="mb-3 flex flex-wrap items-center gap-3 text-warn">
          “{id}” is no longer listed.
          <button type="button" className="button" onClick={() => remove(id)}>
            Remove it
          </button>
        </p>
      ))}
      {ids.length > COMPARE_LIMIT && (
        <p className="mb-3 text-soft">
          The link names {ids.length} projects; {COMPARE_LIMIT} are shown. Remove one to see the next.
        </p>
      )}
      {failed?.error !== undefined && failed.error !== null ? (
        <Failure what="The projects' texts" error={failed.error} onRetry={() => bodies.forEach((query) => void query.refetch())} />
      ) : (
        <CompareTable columns={columns} rows={rows} kinds={skillKinds(catalogue)} onRemove={remove} />
      )}
    </>
  )
}
