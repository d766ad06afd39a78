/** What the search finds. The engine and its index come when the field is focused, the page is idle or a query asks. */
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import type { Suggestion } from '../search/engine.ts'
import { engineQuery, longTextsQuery } from './queries.ts'
import type { Answer } from './selection/answer.ts'

export interface Found {
  readonly projects: readonly CatalogueProject[]
  readonly answer: Answer | null
  /** No answer yet: neither "nothing found" nor the whole list may be shown as the answer. */
  readonly pending: boolean
  readonly error: Error | null
  readonly retry: () => void
}

export const preloadSearch = (client: QueryClient) => void client.prefetchQuery(engineQuery)

const NONE: readonly CatalogueProject[] = []

/** @param terms of whose projects an "exact phrase" is looked for in the long texts: others are not shown */
export const useFound = (catalogue: Catalogue, query: string, exact: boolean, terms: readonly string[]): Found => {
  const asked = query.trim() !== ''
  const engine = useQuery({ ...engineQuery, enabled: asked })
  // It comes together with the whole catalogue, which is deferred too: one without the other would show counts for a moment.
  const searcher = useDeferredValue(engine.data)
  const byWords = useMemo(
    () => (asked && searcher !== undefined ? searcher.answerTo(searcher.search(query, { exact }), catalogue.projects, searcher) : null),
    [asked, catalogue, searcher, exact, query],
  )
  const unread = terms.filter((term) => byWords?.unchecked.some((project) => project.term === term))
  const texts = useQuery({ ...longTextsQuery(unread), enabled: unread.length > 0 })
  const bodies = unread.length > 0 ? texts.data : undefined
  const answer = useMemo(
    () => (bodies === undefined || searcher === undefined ? byWords : searcher.answerTo(searcher.search(query, { exact, longText: searcher.longTextsOf(catalogue.projects, bodies) }), catalogue.projects, searcher)),
    [bodies, byWords, catalogue, searcher, exact, query],
  )
  return {
    projects: asked ? answer?.projects ?? NONE : catalogue.projects,
    answer,
    // Texts that do not come leave what has the words.
    pending: (asked && searcher === undefined && engine.error === null) || (unread.length > 0 && texts.isPending),
    error: asked ? engine.error : null,
    retry: () => void engine.refetch(),
  }
}

const NO_SUGGESTIONS: readonly Suggestion[] = []

/** What may be meant while typing; nothing until the engine is there, and it is not fetched for this. */
export const useSuggestions = (query: string): readonly Suggestion[] => {
  const { data } = useQuery({ ...engineQuery, enabled: false })
  const deferred = useDeferredValue(query)
  return useMemo(() => {
    if (data === undefined || deferred.trim() === '') return NO_SUGGESTIONS
    try {
      return data.suggest(deferred, 6).filter(({ query }) => query !== deferred)
    } catch {
      // The list of results says so; the field, in which the text can be changed, goes on.
      return NO_SUGGESTIONS
    }
  }, [data, deferred])
}
