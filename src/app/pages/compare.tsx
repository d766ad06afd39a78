/** Two to four projects side by side; the address says which. */
import { useMemo, useState } from 'react'
import type { Catalogue } from '../../schema/catalogue.ts'
import { useKept } from '../kept/use-kept.ts'
import { columnNames, inWords } from '../selection/compare-names.ts'
import { isSame, isStated, unstatedNames } from '../selection/compare-rows.ts'
import { askedByAll } from '../selection/compare-skills.ts'
import { summaryOf } from '../selection/compare-summary.ts'
import { CompareOwn } from '../ui/compare-own.tsx'
import { CompareStart } from '../ui/compare-start.tsx'
import { CompareTable, type Column } from '../ui/compare-table.tsx'
import { CompareToolbar } from '../ui/compare-toolbar.tsx'
import { CompareWaiting } from '../ui/compare-waiting.tsx'
import { KeptHere } from '../ui/kept-here.tsx'
import { Failure, Loaded, Skeleton } from '../ui/loaded.tsx'
import { SiteFooter } from '../ui/site-footer.tsx'
import { absoluteAddress, projectAddress } from '../url/addresses.ts'
import { useIds, useOnlyDifferences } from '../url/use-view.ts'
import { projectById, useCatalogueOf } from '../use-catalogue.ts'
import { useCompared } from '../use-compared.ts'
import { useComparison } from '../use-comparison.ts'

/** Id of the heading, which takes the focus of what is taken away. */
const HEADING = 'comparison'
const TITLE = 'text-2xl font-extrabold md:text-4xl print:text-base'

export const ComparePage = () => {
  const { ids } = useIds()
  const { isRead } = useKept()
  const catalogue = useCatalogueOf(ids)
  return ids.length === 0 ? (
    <div className="mx-auto max-w-[1320px] px-4 py-6 md:px-8 md:py-9 min-h-dvh">
      <title>Compare projects · Mentorship Finder</title>
      {isRead ? (
        <>
          <h1 id={HEADING} tabIndex={-1} className={`${TITLE} outline-none`}>
            Compare projects
          </h1>
          <CompareStart />
        </>
      ) : (
        <KeptHere heading="Compare projects" />
      )}
    </div>
  ) : (
    <div className="mx-auto min-h-dvh max-w-[1320px] lg:px-8 print:max-w-none print:p-0 print:[page:comparison]">
      <Loaded query={catalogue} what="Projects">
        {(data) => <SideBySide catalogue={data} />}
      </Loaded>
    </div>
  )
}

const HEADINGS = ['Compare projects', 'Compare 1 project']
const focusHeading = () => document.getElementById(HEADING)?.focus()

const SideBySide = ({ catalogue }: { catalogue: Catalogue }) => {
  const { kept } = useKept()
  const [onlyDifferences, chooseOnlyDifferences] = useOnlyDifferences()
  const [whole, setWhole] = useState(false)
  const comparison = useComparison(catalogue.projects)
  const { shown, waiting, mine, keep, remove, swapIn } = comparison

  const titles = useMemo(() => new Map([...kept.compare, ...kept.shortlist, ...catalogue.projects].map(({ id, title }): [string, string] => [id, title])), [catalogue, kept])
  const columnOf = (id: string): Column => ({ id, title: titles.get(id) ?? id.slice(0, 120), project: projectById(catalogue.projects, id) ?? null })
  const columns = shown.map(columnOf)
  const projects = columns.flatMap(({ project }) => project ?? [])
  const { compared, rows, now, pending, error, retry } = useCompared(catalogue, projects)

  const several = projects.length > 1
  const stated = rows.filter(isStated)
  const visible = onlyDifferences && several ? stated.filter((row) => !isSame(row)) : stated
  const unstated = unstatedNames(rows)
  return (
    <div className="compare-scroller" data-columns={columns.length}>
      <title>{projects.length === 0 ? 'Compare projects · Mentorship Finder' : `${columnNames(projects).join(' · ')} – compare`}</title>
      <div>
        {/* Above the heads that stay: the list of the search opens over them. */}
        <div className="compare-beside z-4 pt-6 lg:pt-9 print:pt-0">
          <h1 id={HEADING} tabIndex={-1} className={`${TITLE} outline-none`}>
            {projects.length < 2 ? HEADINGS[projects.length] : `Compare ${projects.length} projects`}
          </h1>
          <p role="status" className="sr-only">
            {projects.length > 0 && `Comparing ${inWords(projects.map(({ title }) => title))}`}
          </p>
          {several && <p className="mt-2 max-w-[80ch] text-soft print:mt-0 print:mb-1 print:max-w-none print:text-xs">{summaryOf(projects)}</p>}
          <CompareToolbar
            comparison={comparison}
            known={projects.length}
            rows={stated}
            headsOf={() => projects.map(({ id, cncfProject, title }) => ({ text: `${cncfProject}: ${title}`, url: absoluteAddress(projectAddress(id)) }))}
            onlyDifferences={onlyDifferences}
            onOnlyDifferences={chooseOnlyDifferences}
            onFull={focusHeading}
          />
          {!mine && projects.length > 0 && <CompareOwn onKeep={keep} />}
          {projects.length === 1 && <p className="mb-4">One project is no comparison yet: search for a second one above, or press Compare on it in the results.</p>}
          {error !== null && <Failure what="The projects’ texts" error={error} onRetry={retry} />}
          {pending && <Skeleton what="the projects’ texts" />}
        </div>
        {!pending && (
          <CompareTable
            columns={columns}
            compared={compared}
            rows={visible}
            sharedSkills={askedByAll(projects)}
            context={{ now, mySkills: kept.skills, whole }}
            comparison={comparison}
            onRemoved={focusHeading}
            onWhole={() => setWhole(!whole)}
          />
        )}
        <div className="compare-beside pb-8 print:pb-0">
          {!pending && several && visible.length === 0 && <p className="mt-3">Nothing differs in what these projects state.</p>}
          {!onlyDifferences && projects.length > 0 && unstated.length > 0 && <p className="mt-3 text-sm text-soft print:mt-1 print:text-xs">Not stated by any: {unstated.join('; ')}.</p>}
          {waiting.length > 0 && (
            <CompareWaiting
              waiting={waiting.map(columnOf)}
              lastShown={columns.at(-1)?.title ?? ''}
              onSwapIn={(id) => {
                focusHeading()
                swapIn(id)
              }}
              onRemove={(id) => {
                focusHeading()
                remove(id)
              }}
            />
          )}
        </div>
        <div className="compare-beside px-0 lg:hidden">
          {/* The table would push it down. */}
          {!pending && <SiteFooter />}
        </div>
      </div>
    </div>
  )
}
