/** Find a project: search, filters, results. */
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'wouter'
import type { Catalogue } from '../../schema/catalogue.ts'
import { isFirstViewOnly } from '../first-view.ts'
import { knownChoice } from '../selection/choice.ts'
import { FACET_KEYS } from '../selection/facets.ts'
import { knownSkills } from '../selection/known-skills.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { ExampleSearches } from '../ui/example-searches.tsx'
import { FollowingResults } from '../ui/following-results.tsx'
import { Failure, Loaded } from '../ui/loaded.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useIsTyping, useView } from '../url/use-view.ts'
import { viewSearch, type View } from '../url/view.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { preloadSearch, useSuggestions } from '../use-found.ts'

/** A value the newest term does not have may be one of an older term: it is looked up before anything is shown. */
const isEnoughFor = (view: View) => (newest: Catalogue) => {
  const known = knownChoice(newest, view)
  return view.term.length === 0 && FACET_KEYS.every((key) => known[key].length === view[key].length) && knownSkills(newest.skills, view.have).length === view.have.length
}

export const Discover = () => {
  const { view, choose, type, finishTyping } = useView()
  const isTyping = useIsTyping()
  const { base } = useRouter()
  const queryClient = useQueryClient()
  const catalogue = useCatalogue(isEnoughFor(view))
  const isFirstView = isFirstViewOnly(catalogue)
  const suggestions = useSuggestions(view.q)
  const chooseSuggestion = (q: string) => {
    // Going back finds what was typed.
    finishTyping()
    choose({ q, exact: false })
  }
  return (
    <div className="beside-filters mx-auto min-h-dvh max-w-[1320px] px-4 md:px-8">
      <title>Mentorship Finder: find a CNCF mentorship project by skill</title>
      <div className="pt-6 lg:pt-9">
        <h1 className="mb-4 text-2xl font-extrabold md:text-4xl">Find a mentorship <br className="lg:hidden" />you can grow into.</h1>
        <SearchField query={view.q} action={`${base}/`} suggestions={suggestions} onType={type} onChoose={chooseSuggestion} onLeave={finishTyping} onFocus={() => preloadSearch(queryClient)} />
        {viewSearch(view) === '' && catalogue.data !== undefined && <ExampleSearches examples={catalogue.data.examples} />}
      </div>
      <Loaded query={catalogue} what="Projects" isPart={isFirstView && viewSearch(view) !== ''}>
        {(data) => (
          <ErrorBoundary part="The list of results" on={view}>
            <FollowingResults catalogue={data} view={view} isTyping={isTyping} choose={choose} isFirstView={isFirstView} />
          </ErrorBoundary>
        )}
      </Loaded>
      {isFirstView && catalogue.isError && <Failure what="The other projects" error={catalogue.error} onRetry={() => void catalogue.refetch()} />}
    </div>
  )
}
