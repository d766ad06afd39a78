/** What stands below the search field: the filters, the results, and how many there are. */
import { memo, useCallback, useMemo, useState, useDeferredValue } from 'react'
import type { Catalogue } from '../../schema/catalogue.ts'
import { FIRST_SHOWN } from '../../schema/first-view.ts'
import { isNew } from '../kept/is-new.ts'
import { useSeenBefore } from '../kept/use-kept.ts'
import { useLateCode } from '../late-code.ts'
import { filtersOf, labelOfValue, withoutFilters } from '../selection/choice.ts'
import { FACET_KEYS, type FacetKey } from '../selection/facets.ts'
import type { Choose } from '../url/use-view.ts'
import { viewSearch, type View } from '../url/view.ts'
import { useResults } from '../use-results.ts'
import { countOf } from './count-of.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import { Failure, Skeleton } from './loaded.tsx'
import { ResultList } from './result-list.tsx'
import { Scope } from './scope.tsx'
import { SortSelect } from './sort-select.tsx'

/** As wide as the button that comes, so that nothing moves; the next as high as its field. */
const CopyLinkPlace = () => (
  <span aria-hidden className="button invisible pointer-coarse:min-w-11">
    <span className="w-3.5" />
    <span className="max-sm:sr-only">Copy link</span>
  </span>
)

const MySkillsPlace = () => (
  <div aria-hidden className="invisible">
    <p className="caps mb-1.5">My skills</p>
    <p className="mb-2 min-h-8 pointer-coarse:min-h-11" />
    <p className="min-h-9 pointer-coarse:min-h-11" />
  </div>
)

interface Props {
  readonly catalogue: Catalogue
  readonly view: View
  /** The next letter is near: counts and cards out of sight wait for the last. */
  readonly isTyping: boolean
  readonly choose: Choose
  readonly isFirstView: boolean
}

const Results = memo(({ catalogue, view, isTyping, choose, isFirstView }: Props) => {
  const { q } = view
  const { shown, facets, choice, found, skills, areSent } = useResults(catalogue, view)
  // Counted once letters pause: two fifths of the elements of the page show counts.
  const [counted, setCounted] = useState(facets)
  if (counted !== facets && !isTyping && !found.pending) setCounted(facets)
  const late = useLateCode()
  const before = useSeenBefore()
  const newCount = useMemo(() => catalogue.projects.filter((project) => isNew(before, project)).length, [catalogue, before])
  const search = viewSearch(view)

  const labelOf = useCallback((key: FacetKey, value: string) => labelOfValue(catalogue, key, value), [catalogue])
  const clear = () => choose({ ...withoutFilters(choice), new: false })
  const filterCount = filtersOf(choice).length + Number(view.new)
  const panel = (
    <ErrorBoundary part="The panel of filters">
      {late === null ? <MySkillsPlace /> : <late.MySkills skills={catalogue.skills} />}
      {late !== null && <late.SavedSearches search={viewSearch({ ...view, have: [] })} suggestedName={[q, ...FACET_KEYS.flatMap((key) => choice[key].map((value) => labelOf(key, value)))].filter((part) => part !== '').join(', ')} />}
      {late !== null && <late.NewOnly count={newCount} />}
      {/* Without an answer there is nothing to count, and the order would change under the eyes. */}
      <div className={found.pending ? 'invisible' : ''}>
        <FacetPanel facets={counted} catalogue={catalogue} labelOf={labelOf} onChoose={choose} />
      </div>
    </ErrorBoundary>
  )
  return (
    <>
      <aside aria-label="Filters" className="sidebar">
        {panel}
      </aside>
      <div className="answer min-w-0">
        <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
          <FilterSheet chosen={filterCount} results={shown.length} onReset={clear}>
            {panel}
          </FilterSheet>
          <p className="flex-auto py-0.5 font-semibold max-lg:order-last max-lg:w-full max-sm:w-1/2">
            {/* It changes with each key: the announcer says it once. */}
            <output aria-live="off">{found.pending ? 'Searching…' : found.error === null ? countOf(shown.length, 'project') : 'Not searched'}</output>
            {q !== '' && !found.pending && <span className="font-normal text-soft">{` for “${q.slice(0, 80)}”`}</span>}
            {!found.pending && <Scope catalogue={catalogue} choice={choice} facets={facets} view={view} />}
          </p>
          {late === null ? <CopyLinkPlace /> : <late.CopyLinkButton offersSkills />}
          <SortSelect />
        </div>
        {late !== null && <late.ActiveFilters choice={choice} catalogue={catalogue} onlyNew={view.new} onChoose={choose} onClear={clear} />}
        {late !== null && <late.UnknownFilters asked={view} choice={choice} onChoose={choose} />}
        {late !== null && <late.ResultsSaid count={found.pending ? null : shown.length} answer={found.answer} />}
        {late !== null && areSent && <late.SentSkills skills={skills} onLeave={() => choose({ have: [] })} />}
        {late !== null && found.answer !== null && (
          <late.SearchNotes query={q} answer={found.answer} shown={shown.length} onExact={() => choose({ exact: true })} />
        )}
        {found.error === null ? (
          found.pending ? (
            <Skeleton what="search" />
          ) : late !== null && shown.length === 0 ? (
            <late.EmptyResults catalogue={catalogue} query={q} choice={choice} found={found.projects} isNew={view.new ? (project) => isNew(before, project) : null} isFiltered={filterCount > 0} onChoose={choose} />
          ) : (
            <ResultList projects={isFirstView ? shown.slice(0, FIRST_SHOWN) : shown} isTyping={isTyping} catalogue={catalogue} answer={found.answer} skills={skills} areSent={areSent} from={search} />
          )
        ) : (
          <Failure what="Search" error={found.error} onRetry={found.retry} />
        )}
      </div>
    </>
  )
})

/** The field answers at once; the results follow, be it a key or new data, and may be interrupted by the next key. */
export const FollowingResults = (asked: Props) => <Results {...useDeferredValue(asked)} />
